'use client';

import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/model/closed-sets';
import type { PackTexts } from '@/lib/model/texts';
import type { SessionRecord } from '@/lib/server/sessions/contract';
import { CALL_SIGNS } from '@/lib/session/call-signs';

interface ReflectionsProps {
  record: SessionRecord;
  texts: PackTexts;
  language: Language;
}

/** What students chose to send of their reflections; the others stayed on their devices. */
export function Reflections({ record, texts, language }: ReflectionsProps) {
  const t = useTranslations('host.after');
  const sent = record.seats.filter(({ id }) => record.reflections[id] !== undefined);
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h2">{t('reflections')}</h2>
      <p className="measure mt-1 text-small text-soft">{t('reflectionsText', { count: sent.length })}</p>
      <ul className="mt-3 space-y-5">
        {sent.map((seat) => (
          <li key={seat.id}>
            <h3 className="eyebrow">
              {seat.name ?? CALL_SIGNS[seat.callSign]?.[language]} · {texts.roles[seat.role]?.name}
            </h3>
            <ol className="mt-1 list-decimal space-y-1 pl-5 font-serif">
              {record.reflections[seat.id]!.map((answer, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its question's place.
                <li key={i}>{answer || t('noAnswer')}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
