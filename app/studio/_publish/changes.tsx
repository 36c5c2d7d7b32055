'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DocumentChanges } from '@/lib/authoring/changed-texts';
import type { IdChanges } from '@/lib/authoring/compare-packs';
import type { PackTexts } from '@/lib/model/texts';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { useDraft } from '../_draft/draft-context';
import { type Changes, useChanges } from './use-changes';

const KINDS = ['cards', 'options', 'shocks'] as const;
const WAYS = ['added', 'removed', 'changed'] as const satisfies readonly (keyof IdChanges)[];
const DOCUMENT_WAYS = ['added', 'removed'] as const satisfies readonly (keyof DocumentChanges)[];

/** Names cards, options, shocks and documents as the draft does now; what it has no more, as the published version did. */
const useNames = ({ before, after }: Changes) => {
  const locale = useLocale();
  const t = useTranslations('studio.publish.changes');
  const find = (name: (texts: PackTexts) => string | undefined, id: string): string =>
    name(after[locale]) || name(before[locale]) || id;
  return {
    cards: (id: string) => find(({ cards }) => cards[id]?.question, id),
    shocks: (id: string) => find(({ shocks }) => shocks[id]?.headline, id),
    documents: (id: string) => find(({ documents }) => documents[id]?.title, id),
    options: (id: string) => {
      const [card = '', option = ''] = id.split('/');
      return t('optionOf', {
        option: find(({ cards }) => cards[card]?.options[option]?.label, option),
        card: find(({ cards }) => cards[card]?.question, card),
      });
    },
  };
};

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="gap-4 py-2 sm:grid sm:grid-cols-[11rem_1fr]">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Found({ changes }: { readonly changes: Changes }) {
  const t = useTranslations('studio.publish.changes');
  const names = useNames(changes);
  const { edits, documents, texts } = changes;
  const lists = [
    ...KINDS.flatMap((kind) => WAYS.map((way) => ({ kind, key: `${kind}.${way}` as const, ids: edits[kind][way] }))),
    ...DOCUMENT_WAYS.map((way) => ({
      kind: 'documents' as const,
      key: `documents.${way}` as const,
      ids: documents[way],
    })),
  ].filter(({ ids }) => ids.length > 0);
  const isSame = lists.length + edits.parts.length + texts.en + texts.ja === 0;
  if (isSame) return <p className="measure text-soft">{t('same')}</p>;
  return (
    <dl className="measure divide-y divide-hairline border-hairline border-y text-small">
      {lists.map(({ kind, key, ids }) => (
        <Row key={key} name={t(key)}>
          <ul>
            {ids.map((id) => (
              <li key={id}>{names[kind](id)}</li>
            ))}
          </ul>
        </Row>
      ))}
      {edits.parts.length > 0 && (
        <Row name={t('partsTitle')}>
          <ul>
            {edits.parts.map((part) => (
              <li key={part}>{t(`parts.${part}`)}</li>
            ))}
          </ul>
        </Row>
      )}
      {texts.en + texts.ja > 0 && <Row name={t('texts')}>{t('textCount', texts)}</Row>}
    </dl>
  );
}

/** What changed since a published version, in plain words. */
export function ChangesSince({ publication }: { readonly publication: PublicationListing }) {
  const t = useTranslations('studio.publish.changes');
  const { revision, isChecked } = useDraft();
  const changes = useChanges(publication.hash);
  if (publication.revision === revision) return <p className="measure text-soft">{t('nothing')}</p>;
  if (changes) return <Found changes={changes} />;
  return (
    <p aria-live="polite" className="measure text-soft">
      {t(isChecked ? 'unread' : 'looking')}
    </p>
  );
}
