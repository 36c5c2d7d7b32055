'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SIZE_WORDS } from '@/lib/model/closed-sets';

/** How many points the words of size stand for, how far an inferred size may stray, and the way to the whole rule. */
export function SizesNote() {
  const t = useTranslations('decide');
  return (
    <p className="mt-1 max-w-[40rem] text-caption text-soft">
      {t.rich('sizes', {
        ...SIZE_WORDS,
        rule: (text) => (
          <Link href="/model#choice" target="_blank" className="text-link">
            {text}
          </Link>
        ),
      })}
    </p>
  );
}
