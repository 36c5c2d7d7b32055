import type { Refusal } from '@/lib/model/refusal';
import { useRefusalText } from '../../_hooks/use-refusal-text';

/** Why there is no seat, beside the button that asked for one. */
export function JoinRefusal({ refusal }: { refusal: Refusal | null }) {
  const refusalText = useRefusalText();
  return (
    <p role="alert" className="mt-3 text-small font-semibold text-worse empty:hidden">
      {refusal && refusalText(refusal)}
    </p>
  );
}
