'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { branchEnds, pathTo, type RunDocument } from '@/lib/run/run-document';
import { serializeLink } from '@/lib/run/share-link';
import { CopyButton } from '../../_components/copy-button';
import { Dialog } from '../../_components/dialog';
import { useRun } from '../run-context';

/** Characters from which some programs cut a link. */
const LONG = 2000;

const addressOf = (document: RunDocument): string => `${window.location.origin}/shared#${serializeLink(document)}`;

function Contents({ document }: { document: RunDocument }) {
  const t = useTranslations('share');
  const { texts, pack } = useRun();
  const isMoved = Object.keys(document.weights).length > 0;
  const side = texts.sides[document.side]!.name;
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5 text-small">
      <li>{t('holds.period', { title: texts.title, version: pack.version, side })}</li>
      <li>{t(`holds.world.${document.world}`)}</li>
      <li>{t('holds.moves', { quarters: document.nodes.length, branches: branchEnds(document).length })}</li>
      <li>{t(isMoved ? 'holds.weights' : 'holds.givenWeights')}</li>
    </ul>
  );
}

function Link({ address }: { address: string }) {
  const t = useTranslations('share');
  const id = useId();
  return (
    <div className="mt-5">
      <label htmlFor={id} className="eyebrow">
        {t('link', { count: address.length })}
      </label>
      <input
        id={id}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
        className="mt-1 mb-3 w-full border border-edge bg-paper px-3 py-2 text-small"
      />
      <CopyButton text={() => address}>{t('copy')}</CopyButton>
      {address.length > LONG && <p className="mt-2 text-caption text-soft">{t('long')}</p>}
    </div>
  );
}

/** A link that carries the whole game, and what it holds. */
export function ShareDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('share');
  const { document } = useRun();
  const [onlyInHand, setOnlyInHand] = useState(false);
  const hasBranches = branchEnds(document).length > 1;
  const sent = onlyInHand && hasBranches ? { ...document, nodes: pathTo(document, document.head) } : document;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')}>
      <p>{t('text')}</p>
      <Contents document={sent} />
      {hasBranches && (
        <label className="mt-3 flex min-h-9 cursor-pointer items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={onlyInHand}
            onChange={(event) => setOnlyInHand(event.target.checked)}
            className="size-4 accent-ink"
          />
          {t('onlyInHand')}
        </label>
      )}
      {open && <Link address={addressOf(sent)} />}
    </Dialog>
  );
}
