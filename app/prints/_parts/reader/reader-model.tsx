import { getFormatter, getTranslations } from 'next-intl/server';
import { COMMON_HOLDERS } from '@/lib/model/closed-sets';
import { EvidenceMark } from '../../../_components/evidence-mark';
import type { PrintWords } from '../../print-words';

interface PartProps {
  words: PrintWords;
}

async function Indicators({ words: { t, pack, texts, language } }: PartProps) {
  const model = await getTranslations({ locale: language, namespace: 'model.indicators' });
  const holderName = (holder: string): string => {
    const common = COMMON_HOLDERS.find((known) => known === holder);
    return common ? model(`holders.${common}`) : (texts.sides[holder]?.name ?? holder);
  };
  return (
    <section>
      <h3>{t('reader.indicators')}</h3>
      <table className="reader-table">
        <thead>
          <tr>
            <th scope="col">{model('columns.name')}</th>
            <th scope="col">{model('columns.holder')}</th>
            <th scope="col">{t('reader.start')}</th>
            <th scope="col">{model('columns.low')}</th>
            <th scope="col">{model('columns.high')}</th>
          </tr>
        </thead>
        <tbody>
          {pack.indicators.map(({ id, holder, start }) => {
            const { name, description, low, high } = texts.indicators[id]!;
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <small>{description}</small>
                </th>
                <td>{holderName(holder)}</td>
                <td>{start}</td>
                <td>{low}</td>
                <td>{high}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Impacts({ words }: PartProps) {
  const { t, pack, texts } = words;
  if (pack.crossImpacts.length === 0) return null;
  return (
    <section>
      <h3>{t('claims.impacts')}</h3>
      <p className="print-soft">{t('claims.impactsText')}</p>
      <ul className="reader-effects">
        {pack.crossImpacts.map(({ from, to, perQuarter, evidence, sources }, i) => (
          <li key={`${from} ${to}`}>
            <EvidenceMark evidence={evidence} silent /> <span className="sr-only">{words.evidence(evidence)}</span>{' '}
            <strong>
              {t(perQuarter < 0 ? 'claims.pullsDown' : 'claims.pullsUp', {
                from: texts.indicators[from]!.name,
                to: texts.indicators[to]!.name,
              })}
            </strong>{' '}
            {texts.crossImpactsWhy[i]} <small>{words.citations(sources)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Tensions({ words: { t, pack, texts, language } }: PartProps) {
  const format = await getFormatter({ locale: language });
  return (
    <section>
      <h3>{t('reader.tensions')}</h3>
      <dl className="reader-terms">
        {pack.tensions.map(({ id, weights }) => (
          <div key={id}>
            <dt>{texts.tensions[id]!.name}</dt>
            <dd>
              {texts.tensions[id]!.description}{' '}
              <small>
                {Object.entries(weights)
                  .map(([indicator, weight]) =>
                    t('reader.weight', {
                      name: texts.indicators[indicator]!.name,
                      share: format.number(weight, { style: 'percent' }),
                    }),
                  )
                  .join(t('reader.join'))}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is counted: indicators, what they do to one another, and the tensions that are read from them. */
export function ReaderModel({ words }: PartProps) {
  return (
    <>
      <Indicators words={words} />
      <Tensions words={words} />
      <Impacts words={words} />
    </>
  );
}
