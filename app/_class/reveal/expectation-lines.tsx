import { useTranslations } from 'next-intl';
import type { ShownExpectation } from './shown-choices';

/** Guesses that are named one by one. */
const NAMED = 1;

/** Who had expected what of a capital: one line for each delegation that predicted. */
export function ExpectationLines({ expected }: { expected: readonly ShownExpectation[] }) {
  const t = useTranslations('classReveal');
  if (expected.length === 0) return <p className="text-small text-soft">{t('nobodyPredicted')}</p>;
  return (
    <ul className="text-small text-soft">
      {expected.map(({ by, name, seats, right, guesses }) => {
        const who = name ?? t('observers');
        return (
          <li key={by}>
            {t(right === seats ? 'allRight' : right === 0 ? 'noneRight' : 'someRight', { who, right, seats })}
            {guesses
              .filter(({ seats: expecting }) => expecting > right)
              .slice(0, NAMED)
              .map(({ option, label, seats: expecting }) => (
                <span key={option}> {t('expectedInstead', { option: label, count: expecting })}</span>
              ))}
          </li>
        );
      })}
    </ul>
  );
}
