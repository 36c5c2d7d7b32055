import { useTranslations } from 'next-intl';
import { Choice, Question } from './choice';
import { PeriodLine } from './period-line';
import type { StartPeriod } from './start-period';

interface PeriodQuestionProps {
  periods: readonly StartPeriod[];
  /** The hash of the chosen one. */
  period: string;
  onChoose: (period: string) => void;
}

/** Whose pack it is and which version, where it was published here. */
function Publisher({ period: { published, subtitle } }: { period: StartPeriod }) {
  const t = useTranslations('start');
  if (!published) return subtitle;
  return (
    <>
      {subtitle}
      <span className="block">
        {t('publishedBy', { name: published.ownerName, version: published.version, seen: published.visibility })}
      </span>
    </>
  );
}

function Periods({ periods, period, onChoose }: PeriodQuestionProps) {
  const t = useTranslations('start');
  return (
    <div className="space-y-2">
      {periods.map((known) => (
        <Choice
          key={known.hash}
          name="period"
          value={known.hash}
          chosen={known.hash === period}
          onChoose={onChoose}
          title={<span className="font-serif text-h3">{known.title}</span>}
          aside={t('periodFacts', { quarters: known.quarters, cards: known.cardCount })}
        >
          <Publisher period={known} />
          {known.hash === period && <span className="mt-2 block running text-ink">{known.summary}</span>}
        </Choice>
      ))}
    </div>
  );
}

/** Which period is played; the chosen one tells its story. What instructors published here stands by itself. */
export function PeriodQuestion({ periods, ...choosing }: PeriodQuestionProps) {
  const t = useTranslations('start');
  const shipped = periods.filter(({ published }) => published === null);
  const published = periods.filter((period) => period.published !== null);
  return (
    <Question legend={t('period')}>
      {shipped.length > 0 && <PeriodLine periods={shipped} chosen={choosing.period} />}
      <Periods periods={shipped} {...choosing} />
      {published.length > 0 && (
        <>
          <h2 className="eyebrow mt-8 mb-3">{t('publishedHere')}</h2>
          <Periods periods={published} {...choosing} />
        </>
      )}
    </Question>
  );
}
