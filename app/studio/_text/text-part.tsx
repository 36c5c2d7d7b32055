'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { fileNames } from '@/lib/authoring/file-text';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftValue } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { useLeftFiles } from './left-texts';
import { TextEditor } from './text-editor';

/** The file that a place lies in. */
const fileOf = (place: string): string => place.split(' ')[0]!;

/** The draft as the text of its files, for those who prefer to write it so. */
export function TextPart() {
  const t = useTranslations('studio.text');
  const parts = useTranslations('studio.parts');
  const select = useId();
  const keys = useId();
  const { at } = useWay();
  const files = useDraftValue((document) => fileNames(document).join('\n')).split('\n');
  const left = useLeftFiles();
  const [chosen, setChosen] = useState('pack.yaml');
  const file = files.includes(chosen) ? chosen : 'pack.yaml';
  useEffect(() => {
    if (at !== null) setChosen(fileOf(at));
  }, [at]);
  return (
    <>
      <h2 className="text-h2">{parts('text')}</h2>
      <p className="measure mt-1 text-soft">{t('lead')}</p>
      <p id={keys} className="measure mt-1 text-small text-soft">
        {t('keys')}
      </p>
      <label htmlFor={select} className="mt-3 block text-small text-soft">
        {t('file')}
      </label>
      <select
        id={select}
        value={file}
        onChange={({ target }) => setChosen(target.value)}
        className={`${INPUT} mt-1 w-full max-w-md cursor-pointer`}
      >
        {files.map((name) => (
          <option key={name} value={name}>
            {left.includes(name) ? t('leftFile', { file: name }) : name}
          </option>
        ))}
      </select>
      <TextEditor key={file} file={file} at={at} keys={keys} />
    </>
  );
}
