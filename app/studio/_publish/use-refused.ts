'use client';

import { useState } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';

/** Keeps why the last thing was refused; null once something was done. */
export const useRefused = () => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const keep = (result: Result<unknown>): void => setRefusal(result.ok ? null : result.refusal);
  return { refusal, keep };
};
