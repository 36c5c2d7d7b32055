'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { calendarQuarter } from '@/lib/engine/compile';
import type { PackTexts } from '@/lib/model/texts';
import { serializeLink } from '@/lib/run/share-link';
import type { SessionRecord } from '@/lib/server/sessions/contract';
import { takeHome } from '@/lib/session/take-home';
import type { ClassPack } from '../../../_class/use-class-pack';
import { CopyButton } from '../../../_components/copy-button';
import { SideName } from '../../../_components/side-name';
import { useQuarterName } from '../../../_hooks/use-quarter-name';
import { SelectField } from '../form/field';

interface TakeHomeLinksProps {
  record: SessionRecord;
  classPack: ClassPack;
  texts: PackTexts;
  /** Where students find the server. */
  origin: string;
}

/** Links that open the class's own game in solo play, from either capital and from any quarter on. */
export function TakeHomeLinks({ record, classPack: { compiled, pack }, texts, origin }: TakeHomeLinksProps) {
  const t = useTranslations('host.after');
  const nameOf = useQuarterName();
  const played = record.resolved.length;
  const [kept, setKept] = useState(String(played));
  const address = (side: string): string =>
    `${origin}/shared#${serializeLink(takeHome(compiled, record, side, Number(kept)))}`;
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h2">{t('takeHome')}</h2>
      <p className="measure mt-1 text-small text-soft">{t('takeHomeText')}</p>
      <SelectField
        label={t('from')}
        value={kept}
        className="mt-3 max-w-xs"
        options={Array.from({ length: played + 1 }, (_, quarters) => ({
          value: String(quarters),
          label:
            quarters === played
              ? t('fromEnd')
              : t('fromQuarter', { quarter: nameOf(calendarQuarter(pack.starts, quarters + 1)) }),
        }))}
        onChange={setKept}
      />
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {pack.sides.map(({ id, name }, place) => (
          <div key={id}>
            <p className="mb-1">
              <SideName place={place === 0 ? 0 : 1}>{texts.sides[id]?.name ?? name}</SideName>
            </p>
            <CopyButton key={kept} text={() => address(id)}>
              {t('copyLink')}
            </CopyButton>
          </div>
        ))}
      </div>
    </section>
  );
}
