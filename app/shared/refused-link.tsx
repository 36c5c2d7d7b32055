'use client';

import Link from 'next/link';
import { useMessages, useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';
import { buttonClass } from '../_components/button';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { Notice } from '../_replay/notice';

/** A link that can't be opened: what is wrong with it, and the way to the start. */
export function RefusedLink({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('share.refused');
  const refusalText = useRefusalText();
  const { refused } = useMessages().share;
  const isKnown = (code: string): code is keyof typeof refused.reasons => Object.hasOwn(refused.reasons, code);
  const { code } = refusal;
  return (
    <Notice title={t('title')}>
      <p role="alert" className="running">
        {isKnown(code) ? t(`reasons.${code}`) : refusalText(refusal)}
      </p>
      <Link href="/" className={buttonClass()}>
        {t('toStart')}
      </Link>
    </Notice>
  );
}
