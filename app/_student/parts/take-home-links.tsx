'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { serializeLink } from '@/lib/run/share-link';
import type { SessionRecord } from '@/lib/server/sessions/contract';
import { takeHome } from '@/lib/session/take-home';
import { CopyButton } from '../../_components/copy-button';
import { readRecord } from '../../_data/class-sessions';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useClassAddress } from '../class-address';
import { useStudent } from '../class-context';

const RETRY_MS = 3_000;

/** What the class leaves behind; asked again until it comes. */
const useRecord = (): SessionRecord | null => {
  const { id, room } = useStudent();
  const address = useClassAddress(id);
  const [record, setRecord] = useState<SessionRecord | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew where a step back and on changed what was played
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const ask = async (): Promise<void> => {
      const answer = await readRecord(address);
      if (!wanted) return;
      if (answer.ok) setRecord(answer.value.record);
      else timer = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [address, room.revealed.length]);
  return record;
};

/** Links that open the class's own game in solo play, from the end of each quarter. */
export function TakeHomeLinks() {
  const t = useTranslations('student.takeHome');
  const quarterName = useQuarterName();
  const { pack, side, calendar } = useStudent();
  const record = useRecord();
  const own = side ?? pack.compiled.sides[0];
  const pathOf = (quarters: number): string =>
    record ? `/shared#${serializeLink(takeHome(pack.compiled, record, own, quarters))}` : '';
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h3">{t('title')}</h2>
      <p className="mt-1 text-small text-soft">{t('text')}</p>
      <ul className="mt-2 divide-y divide-hairline border-hairline border-y text-small">
        {!record && <li className="py-3 text-soft">{t('reading')}</li>}
        {record?.resolved.map(({ quarter }) => (
          <li key={quarter} className="flex min-h-11 items-center py-1.5">
            <a href={pathOf(quarter)} target="_blank" rel="noreferrer" className="text-link">
              {t('from', { quarter: quarterName(calendar(quarter)) })}
            </a>
          </li>
        ))}
      </ul>
      {record && record.resolved.length > 0 && (
        <div className="mt-3">
          <CopyButton text={() => `${window.location.origin}${pathOf(record.resolved.length)}`}>{t('copy')}</CopyButton>
        </div>
      )}
    </section>
  );
}
