'use client';

import { useTranslations } from 'next-intl';
import { useReveal } from '../../_class/use-class-pack';
import { useClassAddress } from '../class-address';
import { useStudent } from '../class-context';
import { movedTensions } from '../moved-because';
import { Chosen } from '../parts/chosen';
import { ClassNews } from '../parts/class-news';
import { ReadyFoot } from '../parts/foot';
import { MovedScales } from '../parts/moved-scales';
import { ScreenTitle } from '../parts/screen-title';
import { answersOf } from '../what-happened';

function Moved({ quarter }: { quarter: number }) {
  const t = useTranslations('student.reveal');
  const { id, room, pack } = useStudent();
  const account = useReveal(useClassAddress(id), room, quarter);
  const moved = account && movedTensions(pack.compiled, account);
  return (
    <section className="mt-8" aria-busy={moved === null}>
      <h2 className="text-h3">{t('moved')}</h2>
      {moved === null && <p className="text-small text-soft">{t('computing')}</p>}
      {moved?.length === 0 && <p className="text-small text-soft">{t('still')}</p>}
      {moved && <MovedScales moved={moved} />}
    </section>
  );
}

/** The reveal: what both capitals chose, who had expected what, the news, and what moved. */
export function RevealScreen() {
  const t = useTranslations('student.reveal');
  const { room, pack } = useStudent();
  const revealed = room.revealed.find(({ quarter }) => quarter === room.place.quarter);
  if (!revealed) return null;
  const told = answersOf(pack.compiled, revealed);
  return (
    <>
      <ScreenTitle title={t('title')} />
      {revealed.withKnowledge && <p className="mt-2 text-small font-semibold">{t('withKnowledge')}</p>}
      <div className="mt-5 grid gap-6">
        {told.length === 0 && <p className="text-small text-soft">{t('noCards')}</p>}
        {told.map((answer) => (
          <Chosen key={answer.side} told={answer} quarter={revealed} />
        ))}
      </div>
      {revealed.shocks.length > 0 && (
        <section className="mt-8">
          <h2 className="eyebrow">{t('news')}</h2>
          <ClassNews shocks={revealed.shocks} />
        </section>
      )}
      <Moved quarter={revealed.quarter} />
      <ReadyFoot />
    </>
  );
}
