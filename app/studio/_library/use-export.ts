'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { type FetchedFile, fetchFile } from '../../_data/call-api';
import { useSay } from '../_editor/said';

/** Saves a file as a link to it would. */
const save = ({ name, content }: FetchedFile): void => {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** Exports a pack as one file; a refusal is kept to be shown beside the button, where a link would show it in its place. */
export const useExport = () => {
  const t = useTranslations('studio.library');
  const say = useSay();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (path: string) =>
    startTransition(async () => {
      const file = await fetchFile(path);
      setRefusal(file.ok ? null : file.refusal);
      if (!file.ok) return;
      save(file.value);
      say(t('exported', { name: file.value.name }));
    });
  return { pending, refusal, take };
};
