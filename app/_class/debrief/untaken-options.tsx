import { useTranslations } from 'next-intl';
import type { UntakenOption } from '@/lib/session/debrief/untaken-options';
import { sideClass } from '../../_components/side-name';
import { labelOf, placeOf, type Told, useQuarterOf } from './told';

function Note({ option }: { option: UntakenOption }) {
  const t = useTranslations('classDebrief.untaken');
  const notes = [
    option.recorded && t('recorded'),
    option.tried && t('tried'),
    option.reach === 'dear' && t('dear'),
    option.reach === 'closed' && t('closed'),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return <span className="text-caption text-soft">{t('notes', { notes: notes.join(t('between')) })}</span>;
}

function CardOptions({ card, ...told }: Told & { card: string }) {
  const { debrief, texts } = told;
  const quarterOf = useQuarterOf(told);
  const options = debrief.untaken.filter((option) => option.card === card);
  const { deciders, quarter } = options[0]!;
  const [only, second] = deciders;
  const rule = only !== undefined && second === undefined ? sideClass('rule', placeOf(debrief, only)) : 'border-ink';
  return (
    <section className={`border-l-4 pl-3 ${rule}`}>
      <h3 className="font-sans text-caption font-semibold text-soft">
        {quarterOf(quarter, 'short')} · {deciders.map((side) => texts.sides[side]!.name).join(' · ')}
      </h3>
      <p className="text-small text-soft">{texts.cards[card]!.question}</p>
      <ul className="text-read">
        {options.map((option) => (
          <li key={option.option}>
            {labelOf(texts, card, option.option)}
            <Note option={option} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Options that were dealt and nobody took, by card; `cards` takes some of the cards only. */
export function UntakenOptions({ cards, ...told }: Told & { cards?: readonly string[] }) {
  const t = useTranslations('classDebrief.untaken');
  const all = [...new Set(told.debrief.untaken.map(({ card }) => card))];
  const shown = cards ?? all;
  if (all.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <div>
      <p className="mb-3 text-small text-soft">{t('lead')}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-5">
        {shown.map((card) => (
          <CardOptions key={card} card={card} {...told} />
        ))}
      </div>
    </div>
  );
}
