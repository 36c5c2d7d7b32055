'use client';

import type { ShowScreen } from '../run-screens';

/** To be built. */
export function EndScreen(_props: { show: ShowScreen }) {
  return null;
}
