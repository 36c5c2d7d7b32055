'use client';

import { useLocale, useTranslations } from 'next-intl';
import { cardsByQuarter, classCut, endClassCut, setClassCards, startClassCut } from '@/lib/authoring/class-cut';
import { cardName } from '@/lib/authoring/names';
import { quartersOf } from '@/lib/authoring/schedule';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { INPUT } from '../../host/_parts/form/field';
import { useDraft } from '../_draft/draft-context';
import { useEdit, useFaults } from '../_draft/use-draft-value';
import { Faults } from '../_fields/faults';
import { ItemButtons } from '../_fields/item-buttons';
import { LinesField } from '../_fields/lines-field';
import { useWord } from '../_fields/use-word';

const GOALS = ['pack', 'class', 'goals'];

interface QuarterCardsProps {
  readonly at: number;
  readonly quarter: string;
  readonly ids: readonly string[];
  /** Cards that could be dealt in the quarter. */
  readonly dealt: readonly string[];
}

const moved = (ids: readonly string[], from: number, to: number): readonly string[] =>
  ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!);

function QuarterCards({ at, quarter, ids, dealt }: QuarterCardsProps) {
  const t = useTranslations('studio.roles.class');
  const language = useLocale();
  const quarterName = useQuarterName();
  const { document } = useDraft();
  const edit = useEdit();
  const place = `pack.yaml class.cut[${at}]`;
  const faults = useFaults(place);
  const put = (next: readonly string[]): void => {
    edit((now) => setClassCards(now, at, next));
  };
  const left = dealt.filter((id) => !ids.includes(id));
  return (
    <section className="border-hairline border-b py-3">
      <h4 className="text-small font-semibold" data-place={place} tabIndex={-1}>
        {quarterName(quarter)}
      </h4>
      <Faults issues={faults} />
      {ids.length === 0 && <p className="text-small text-soft">{t('noCards')}</p>}
      <ol>
        {ids.map((id, i) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4">
            <span className="min-w-48 flex-1 font-serif">{cardName(document, language, id)}</span>
            <ItemButtons
              name={cardName(document, language, id)}
              at={i}
              count={ids.length}
              onMove={(to) => put(moved(ids, i, to))}
              onRemove={() => put(ids.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <select
          aria-label={t('addTo', { quarter: quarterName(quarter) })}
          value=""
          onChange={({ target }) => put([...ids, target.value])}
          className={`${INPUT} mt-1 max-w-full cursor-pointer`}
        >
          <option value="">{t('add')}</option>
          {left.map((id) => (
            <option key={id} value={id}>
              {cardName(document, language, id)}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}

function Cut() {
  const t = useTranslations('studio.roles.class');
  const word = useWord();
  const { document } = useDraft();
  const edit = useEdit();
  const cut = classCut(document);
  const quarters = quartersOf(document);
  const dealt = cardsByQuarter(document);
  return (
    <section className="mt-8">
      <h3 className="text-h3">{t('cut')}</h3>
      <p className="measure text-small text-soft">{cut === null ? t('allCards') : word('cut')}</p>
      {cut === null ? (
        <Button className="mt-2" onClick={() => edit(startClassCut)}>
          {t('choose')}
        </Button>
      ) : (
        <>
          {quarters.map((quarter, at) => (
            <QuarterCards key={quarter} at={at} quarter={quarter} ids={cut[at] ?? []} dealt={dealt[at] ?? []} />
          ))}
          <Button weight="quiet" className="-ml-2" onClick={() => edit(endClassCut)}>
            {t('all')}
          </Button>
        </>
      )}
    </section>
  );
}

/** What a class should learn, and which cards it has time for. */
export function ClassSection() {
  const t = useTranslations('studio.roles.class');
  const word = useWord();
  return (
    <>
      <LinesField
        path={GOALS}
        title={t('goals')}
        help={word('goals')}
        lineName={(number) => t('goal', { number })}
        add={t('addGoal')}
      />
      <Cut />
    </>
  );
}
