import { useTranslations } from 'next-intl';
import { SIZE_WORDS, type SizeWord } from '@/lib/model/closed-sets';

const WORDS = Object.keys(SIZE_WORDS) as SizeWord[];

/** The words that stand for sizes of effects, with their points. */
export function SizeWords() {
  const t = useTranslations('model.sizes');
  const word = useTranslations('decide.effect.size');
  return (
    <figure className="mt-4">
      <figcaption className="eyebrow mb-1">{t('title')}</figcaption>
      <dl className="divide-y divide-hairline border-hairline border-y text-small">
        {WORDS.map((known) => (
          <div key={known} className="grid grid-cols-[8rem_1fr] gap-4 py-2">
            <dt className="font-semibold">{word(known)}</dt>
            <dd className="text-soft">{t('points', { points: SIZE_WORDS[known] })}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-caption text-soft">{t('note')}</p>
    </figure>
  );
}
