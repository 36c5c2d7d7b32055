import { useTranslations } from 'next-intl';

const pips = (cost: number): readonly { readonly place: number; readonly filled: number }[] =>
  Array.from({ length: Math.max(5, Math.ceil(cost)) }, (_, place) => ({
    place,
    filled: Math.min(1, Math.max(0, cost - place)),
  }));

function Pip({ filled }: { filled: number }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5">
      <circle
        cx="5"
        cy="5"
        r="4.2"
        fill={filled === 1 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.2"
      />
      {filled > 0 && filled < 1 && <path d="M5 .8a4.2 4.2 0 0 0 0 8.4z" fill="currentColor" />}
    </svg>
  );
}

/** What an option costs in political capital, against what is held; one that can't be paid says so. */
export function CostPips({ cost, held }: { cost: number; held: number }) {
  const t = useTranslations('cost');
  const short = cost > held;
  return (
    <p className={`flex items-center justify-between gap-3 text-small ${short ? 'text-worse' : ''}`}>
      <span>{t('label')}</span>
      <span className="flex items-center gap-2">
        {short && <span className="font-semibold">{t('short', { missing: cost - held })}</span>}
        <span className="flex gap-0.5">
          {pips(cost).map(({ place, filled }) => (
            <Pip key={place} filled={filled} />
          ))}
        </span>
        <span className="min-w-[1.5ch] text-right font-semibold">{cost}</span>
      </span>
    </p>
  );
}
