import { useTranslations } from 'next-intl';
import { COMMON_HOLDERS } from '@/lib/model/closed-sets';
import type { Indicator } from '@/lib/model/pack';
import { sideClass } from '../_components/side-name';
import type { ModelContent } from './model-content';

function Holder({ pack, texts, holder }: ModelContent & { holder: Indicator['holder'] }) {
  const t = useTranslations('model.indicators.holders');
  const place = pack.sides.findIndex(({ id }) => id === holder);
  if (place >= 0)
    return <span className={sideClass('ink', place === 0 ? 0 : 1)}>{texts.sides[holder]?.name ?? holder}</span>;
  const common = COMMON_HOLDERS.find((known) => known === holder);
  return common ? t(common) : holder;
}

function Row({ indicator, ...content }: ModelContent & { indicator: Indicator }) {
  const t = useTranslations('model.indicators');
  const texts = content.texts.indicators[indicator.id];
  return (
    <tr className="block border-hairline border-t py-3 align-top md:table-row md:py-0">
      <th scope="row" className="block text-left font-normal md:table-cell md:w-[42%] md:py-3 md:pr-6">
        <span className="font-semibold">{texts?.name}</span>
        <span className="block text-small text-soft">{texts?.description}</span>
      </th>
      <td className="inline pr-3 text-small md:table-cell md:py-3 md:pr-6">
        <Holder {...content} holder={indicator.holder} />
      </td>
      <td className="hidden text-small md:table-cell md:py-3 md:pr-6">{texts?.low}</td>
      <td className="hidden text-small md:table-cell md:py-3 md:pr-6">{texts?.high}</td>
      <td className="inline text-right text-small whitespace-nowrap text-soft md:table-cell md:py-3">
        {t('quarters', { count: indicator.halfLifeQuarters })}
      </td>
    </tr>
  );
}

/** All indicators: what each is, whose it is, what its ends mean, how fast it returns. */
export function IndicatorTable(content: ModelContent) {
  const t = useTranslations('model.indicators');
  return (
    <section id="indicators" className="scroll-mt-6">
      <h2 className="text-h2">{t('title')}</h2>
      <p className="mt-1 mb-3 text-small text-soft">{t('text')}</p>
      <table className="block w-full border-hairline border-b md:table">
        <thead className="hidden text-caption text-soft md:table-header-group">
          <tr>
            {(['name', 'holder', 'low', 'high', 'halfLife'] as const).map((column) => (
              <th key={column} scope="col" className="pr-6 pb-1 text-left font-semibold last:pr-0 last:text-right">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {content.pack.indicators.map((indicator) => (
            <Row key={indicator.id} indicator={indicator} {...content} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
