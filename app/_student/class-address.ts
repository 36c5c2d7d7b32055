import { useMemo } from 'react';
import type { ClassAddress } from '../_data/class-sessions';

/** Where a seat reads its class: the same object from render to render. */
export const useClassAddress = (id: string): ClassAddress => useMemo(() => ({ kind: 'session', id, as: 'seat' }), [id]);
