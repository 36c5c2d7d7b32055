import { getFormatter, getTranslations } from 'next-intl/server';
import { quarterValues } from '@/lib/charts/quarter-values';
import type { PrintWords } from '../../print-words';
import { ReaderEffects } from './reader-effects';

/** What may befall both, when and how likely, with what it does and why. */
export async function ReaderShocks({ words }: { words: PrintWords }) {
  const { t, pack, texts, language } = words;
  const quarter = await getTranslations({ locale: language, namespace: 'quarter' });
  const format = await getFormatter({ locale: language });
  if (pack.shocks.length === 0) return null;
  return (
    <section>
      <h3>{t('reader.shocks')}</h3>
      {pack.shocks.map(({ id, probability, effects, sources }) => {
        const { headline, news, why } = texts.shocks[id]!;
        const chances = Object.entries(probability).map(([at, chance]) =>
          t('reader.chance', {
            quarter: quarter('long', quarterValues(at)),
            chance: format.number(chance, { style: 'percent' }),
          }),
        );
        return (
          <section key={id} className="reader-card">
            <h4>{headline}</h4>
            {chances.length > 0 && <p className="print-soft">{chances.join(t('reader.join'))}</p>}
            <p>
              {news} <small>{words.citations(sources)}</small>
            </p>
            <ReaderEffects words={words} of={id} effects={effects} why={why} />
          </section>
        );
      })}
    </section>
  );
}
