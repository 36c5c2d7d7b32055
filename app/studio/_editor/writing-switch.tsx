'use client';

import { useTranslations } from 'next-intl';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { LANGUAGE_NAMES } from '../../_components/language-switch';
import { useWriting } from '../_fields/writing';

/** In which language the fields of the editor show and take the texts of the draft; the other stands beside it under Languages. */
export function WritingSwitch() {
  const t = useTranslations('studio.editor');
  const { language, choose } = useWriting();
  return (
    <label className="flex items-center gap-2 text-small text-soft">
      {t('writing')}
      <select
        value={language}
        onChange={({ target }) => choose(LANGUAGES.find((known) => known === target.value) ?? language)}
        className="min-h-9 cursor-pointer rounded-sm border border-edge bg-transparent px-1.5 text-ink hover:border-ink"
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known].full}
          </option>
        ))}
      </select>
    </label>
  );
}
