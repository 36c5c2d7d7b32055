import type { CompiledPack } from '@/lib/engine/compile';
import { readTension } from '@/lib/engine/read-out';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';

/** Single futures of a tension, read out of single futures of the indicators: by future, then by quarter, in points. */
export const singleTension = (
  compiled: CompiledPack,
  single: ProjectionAnswer['single'],
  tension: string,
): readonly (readonly number[])[] => {
  const weights = compiled.tensions.find(({ id }) => id === tension)?.weights ?? [];
  const first = single[compiled.indicators[0]!] ?? [];
  return first.map((levels, future) =>
    levels.map((_, quarter) =>
      readTension(
        weights,
        compiled.indicators.map((id) => single[id]![future]![quarter]!),
      ),
    ),
  );
};
