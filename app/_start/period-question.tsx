import { useTranslations } from 'next-intl';
import { Choice, Question } from './choice';
import { PeriodLine } from './period-line';
import type { StartPeriod } from './start-period';

interface PeriodQuestionProps {
  periods: readonly StartPeriod[];
  period: string;
  onChoose: (period: string) => void;
}

/** Which period is played; the chosen one tells its story. */
export function PeriodQuestion({ periods, period, onChoose }: PeriodQuestionProps) {
  const t = useTranslations('start');
  return (
    <Question legend={t('period')}>
      <PeriodLine periods={periods} chosen={period} />
      <div className="space-y-2">
        {periods.map((known) => (
          <Choice
            key={known.id}
            name="period"
            value={known.id}
            chosen={known.id === period}
            onChoose={onChoose}
            title={<span className="font-serif text-h3">{known.title}</span>}
            aside={t('periodFacts', { quarters: known.quarters, cards: known.cardCount })}
          >
            {known.subtitle}
            {known.id === period && <span className="mt-2 block running text-ink">{known.summary}</span>}
          </Choice>
        ))}
      </div>
    </Question>
  );
}
