'use client';

import { useState, useTransition } from 'react';
import { type PackNaming, packFileName } from '@/lib/authoring/pack-file-name';
import type { Refusal } from '@/lib/model/refusal';
import { fetchFile } from '../../_data/call-api';

/** Saves a file under a name, as a link to it would. */
const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** Exports a pack as one file; a refusal is kept to be shown beside the button, where a link would show it in its place. */
export const useExport = () => {
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (path: string, naming: PackNaming) =>
    startTransition(async () => {
      const file = await fetchFile(path);
      setRefusal(file.ok ? null : file.refusal);
      if (file.ok) save(file.value, packFileName(naming));
    });
  return { pending, refusal, take };
};
