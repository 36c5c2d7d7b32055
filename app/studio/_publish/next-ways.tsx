'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type RefCallback, useCallback } from 'react';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { buttonClass } from '../../_components/button';
import { CopyButton } from '../../_components/copy-button';
import { printsPath } from '../../prints/sheets';
import { newClassAddress, packAddress } from '../addresses';

/** The whole address that a published version is passed on by. */
export const linkOf = (linkKey: string): string => `${window.location.origin}${packAddress(linkKey)}`;

/** What can be done with a version that was just published: play it, run it in class, pass it on, print it. */
export function NextWays({ publication }: { readonly publication: PublicationListing }) {
  const t = useTranslations('studio.publish.next');
  const { version, linkKey, hash, visibility } = publication;
  // What was asked for stands here now; whoever cannot see that is led to it.
  const focus: RefCallback<HTMLElement> = useCallback((heading) => heading?.focus(), []);
  return (
    <section aria-labelledby="published-now" className="border-ink border-y bg-sheet p-5">
      <h3 id="published-now" ref={focus} tabIndex={-1} className="text-h3">
        {t('title', { version })}
      </h3>
      <p className="measure mt-1 text-small text-soft">{t(`text.${visibility}`)}</p>
      <p className="mt-3 text-small">
        <span className="text-soft">{t('address')}</span> <span className="wrap-anywhere">{linkOf(linkKey)}</span>
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <Link href={packAddress(linkKey)} className={buttonClass('primary')}>
          {t('play')}
        </Link>
        <Link href={newClassAddress(hash)} className={buttonClass()}>
          {t('class')}
        </Link>
        <CopyButton text={() => linkOf(linkKey)}>{t('copy')}</CopyButton>
        <Link href={printsPath(hash)} className={buttonClass()}>
          {t('print')}
        </Link>
      </div>
    </section>
  );
}
