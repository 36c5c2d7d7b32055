'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EvidenceKey } from '../../_components/evidence-key';
import { SizesNote } from './sizes-note';

interface OptionsHeadProps {
  /** What the ranges assume of the other capital, in words. */
  assumption: ReactNode;
  withReasons: boolean;
  setWithReasons: (on: boolean) => void;
}

/** What the ranges below it mean and assume, and the way to see why each effect comes about. */
export function OptionsHead({ assumption, withReasons, setWithReasons }: OptionsHeadProps) {
  const t = useTranslations('decide');
  return (
    <div className="mt-8 border-hairline border-t pt-4">
      <h2 className="text-h3">{t('options')}</h2>
      <p className="mt-1 text-caption text-soft">{t('ranges')}</p>
      {assumption}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <EvidenceKey />
        <label className="flex min-h-6 cursor-pointer items-center gap-2 text-caption">
          <input
            type="checkbox"
            checked={withReasons}
            onChange={(event) => setWithReasons(event.target.checked)}
            className="accent-ink"
          />
          {t('withReasons')}
        </label>
      </div>
      <SizesNote />
    </div>
  );
}
