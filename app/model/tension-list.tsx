import { useFormatter, useTranslations } from 'next-intl';
import type { Tension } from '@/lib/model/pack';
import type { ModelContent } from './model-content';

function Parts({ tension, texts }: { tension: Tension; texts: ModelContent['texts'] }) {
  const format = useFormatter();
  return (
    <ul className="flex flex-wrap gap-x-5 text-small text-soft">
      {Object.entries(tension.weights).map(([indicator, weight]) => (
        <li key={indicator}>
          {texts.indicators[indicator]?.name ?? indicator} {format.number(weight, { style: 'percent' })}
        </li>
      ))}
    </ul>
  );
}

/** All tensions: what each is, and the indicators it is read from. */
export function TensionList({ pack, texts }: ModelContent) {
  const t = useTranslations('model.tensions');
  return (
    <section id="tensions" className="scroll-mt-6">
      <h2 className="text-h2">{t('title')}</h2>
      <p className="mt-1 mb-3 text-small text-soft">{t('text')}</p>
      <dl className="divide-y divide-hairline border-hairline border-y">
        {pack.tensions.map((tension) => (
          <div key={tension.id} className="gap-6 py-3 md:grid md:grid-cols-[14rem_1fr]">
            <dt className="font-semibold">{texts.tensions[tension.id]?.name}</dt>
            <dd>
              <p>{texts.tensions[tension.id]?.description}</p>
              <Parts tension={tension} texts={texts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
