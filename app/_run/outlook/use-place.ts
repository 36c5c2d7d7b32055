import type { SidePlace } from '../../_components/side-name';
import { useRun } from '../run-context';

/** The place of a side in its pack, which gives it its colour. */
export const usePlace = (): ((side: string) => SidePlace) => {
  const { pack } = useRun();
  return (side) => (pack.sides[0].id === side ? 0 : 1);
};
