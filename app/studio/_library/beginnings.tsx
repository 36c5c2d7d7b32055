'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { DraftOrigin } from '@/lib/server/studio/contract';
import { Button } from '../../_components/button';
import { newDraft } from '../../_data/studio';
import { LibrarySection } from './library-section';
import { RefusalLine } from './refusal-line';
import { useOpening } from './use-opening';

/** Something that a draft can be a copy of, in the reader's language. */
export interface Beginning {
  readonly from: DraftOrigin;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
}

function BeginningRow({ beginning: { from, title, subtitle, summary } }: { readonly beginning: Beginning }) {
  const t = useTranslations('studio.library');
  const id = useId();
  const { pending, refusal, open } = useOpening();
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
      <div>
        <h3 id={`${id}-title`} className="text-h3">
          {title}
        </h3>
        <p className="text-small text-soft">
          {from.kind === 'template' && <strong className="text-ink">{t('template')} · </strong>}
          {subtitle}
        </p>
        <p className="measure mt-1 text-small">{summary}</p>
      </div>
      <div className="sm:text-right">
        <Button
          id={`${id}-copy`}
          aria-labelledby={`${id}-copy ${id}-title`}
          disabled={pending}
          onClick={() => open(() => newDraft(from))}
        >
          {t(pending ? 'copying' : 'copy')}
        </Button>
        <RefusalLine refusal={refusal} />
      </div>
    </li>
  );
}

/** Templates and shipped packs, each a beginning for a draft. */
export function Beginnings({ beginnings }: { readonly beginnings: readonly Beginning[] }) {
  const t = useTranslations('studio.library');
  return (
    <LibrarySection id="beginnings" title={t('beginnings')} text={t('beginningsText')}>
      <ul className="-mt-4 divide-y divide-hairline">
        {beginnings.map((beginning) => (
          <BeginningRow
            key={beginning.from.kind === 'pack' ? beginning.from.hash : beginning.from.id}
            beginning={beginning}
          />
        ))}
      </ul>
    </LibrarySection>
  );
}
