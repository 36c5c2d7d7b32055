'use client';

import { useTranslations } from 'next-intl';
import { otherOf, useStudent } from '../class-context';
import { ReadyFoot } from '../parts/foot';
import { Prediction } from '../parts/prediction';
import { ScreenTitle } from '../parts/screen-title';

/** Predicting: what the other capital has chosen; observers predict both. */
export function PredictScreen() {
  const t = useTranslations('student.predict');
  const desk = useStudent();
  const sides = desk.side === null ? desk.pack.compiled.sides : [otherOf(desk, desk.side)];
  const isDone = sides.every((side) => desk.seat.predictions[side] !== undefined || !desk.room.cards[side]);
  return (
    <>
      <ScreenTitle title={t(desk.side === null ? 'titleBoth' : 'title')}>{t('text')}</ScreenTitle>
      {sides.map((side) => (
        <Prediction key={side} side={side} />
      ))}
      <ReadyFoot>{t(isDone ? 'predicted' : 'open')}</ReadyFoot>
    </>
  );
}
