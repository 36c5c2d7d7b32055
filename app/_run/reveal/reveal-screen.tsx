'use client';

import type { ShowScreen } from '../run-screens';

/** To be built. */
export function RevealScreen(_props: { show: ShowScreen }) {
  return null;
}
