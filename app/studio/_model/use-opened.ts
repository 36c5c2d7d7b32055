'use client';

import { useEffect, useState } from 'react';
import { pathOfPlace } from '@/lib/authoring/places';
import { useWay } from '../_editor/use-way';

/** Which of some members, each with a key of its own under one of some parts of the pack, is open; a problem opens its own. */
export const useOpened = (parts: readonly string[]): [string | null, (id: string | null) => void] => {
  const { at } = useWay();
  const [opened, setOpened] = useState<string | null>(null);
  const asked = at === null ? [] : pathOfPlace(at);
  const id = parts.includes(String(asked[1])) && asked[2] !== undefined ? String(asked[2]) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new way there opens it again
  useEffect(() => {
    if (id !== null) setOpened(id);
  }, [id, at]);
  return [opened, setOpened];
};
