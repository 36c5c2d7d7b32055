'use client';

import { useTranslations } from 'next-intl';
import { chanceSentence } from '@/lib/charts/sentences';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { MeasureButton } from '../outlook/measure-button';
import { Sentences } from '../outlook/sentences';
import { endOf, useTensions } from '../outlook/use-measures';
import { useRun } from '../run-context';
import { highestLines, type LineToWatch, pickLines } from './pick-lines';

function Outlook({ line, outlook }: { line: LineToWatch; outlook: ProjectionAnswer }) {
  const t = useTranslations('situation.line');
  const chance = useTranslations('chart.chance');
  const end = endOf(outlook.projection, line.tension);
  if (!end) return null;
  const { key, values } = chanceSentence(outlook.projection.crisis[line.tension]!);
  const range = { middle: Math.round(end.p50), low: Math.round(end.p05), high: Math.round(end.p95) };
  return line.next === null || key === 'never'
    ? t('outlook', range)
    : t('outlookWithCrisis', { ...range, chance: chance(key, values) });
}

function Standing({ line }: { line: LineToWatch }) {
  const t = useTranslations('situation.line');
  const bands = useTranslations('bands');
  const values = { level: line.level.toFixed(1), band: bands(line.band) };
  if (line.next === null) return t('inCrisis', values);
  return t('stands', { ...values, points: line.next.points.toFixed(1), next: bands(line.next.band) });
}

/** The three tension lines that matter this quarter, or at the end the highest, in words with their numbers. */
export function LinesToWatch({ outlook }: { outlook: ProjectionAnswer | null }) {
  const t = useTranslations('situation');
  const { texts, world, own, isOver } = useRun();
  const tensionsOf = useTensions();
  return (
    <section>
      <h2 className="text-h3">{t(isOver ? 'linesOver' : 'lines')}</h2>
      <ol className="mt-2 divide-y divide-hairline border-hairline border-y">
        {(isOver ? highestLines(tensionsOf(world)) : pickLines(tensionsOf(world), own)).map((line) => (
          <li key={line.tension} className="py-3">
            <h3 className="font-sans text-ui font-semibold">
              <MeasureButton measure={{ kind: 'tension', id: line.tension }}>
                {texts.tensions[line.tension]!.name}
              </MeasureButton>
            </h3>
            <p className="running">
              <Sentences>
                <Standing line={line} />
                {outlook && !isOver && <Outlook line={line} outlook={outlook} />}
              </Sentences>
            </p>
            {line.cards.length > 0 && (
              <p className="text-caption text-soft">
                {t('line.moved', { cards: line.cards.map((id) => texts.cards[id]!.question).join(t('line.join')) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
