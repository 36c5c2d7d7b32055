'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Choice, Question } from '../../../_start/choice';
import { printsAddress } from '../addresses';
import { lessonFor } from './lesson-sum';
import { GROUP, type PackOffer } from './pack-offer';
import { usualSettings } from './usual-settings';

const NEEDS = ['screen', 'phones', 'network', 'room', 'print'] as const;

function Lesson({ offer }: { offer: PackOffer }) {
  const t = useTranslations('host.new');
  return (
    <div className="mt-5 grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <h2 className="eyebrow">{t('goals')}</h2>
        <ul className="mt-1 list-disc space-y-1.5 pl-5 text-small">
          {offer.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2 className="eyebrow">{t('group')}</h2>
        <p className="mt-1 text-small">
          {t('groupText', { least: GROUP.least, most: GROUP.most, offices: offer.offices, observers: offer.observers })}
        </p>
        <p className="mt-2">
          <Link href={printsAddress(offer.version === null ? offer.id : offer.hash)} className="text-small text-link">
            {t('prints')}
          </Link>
        </p>
        <h2 className="eyebrow mt-4">{t('needs')}</h2>
        <ul className="mt-1 list-disc space-y-1.5 pl-5 text-small">
          {NEEDS.map((need) => (
            <li key={need}>{t(`need.${need}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Which version it is, and whose, where it was published in the studio. */
function Publisher({ offer: { version, ownerName } }: { offer: PackOffer }) {
  const t = useTranslations('host.new');
  if (version === null) return null;
  const said = ownerName === null ? t('version', { version }) : t('publishedBy', { version, name: ownerName });
  return <span className="block">{said}</span>;
}

interface PackQuestionProps {
  offers: readonly PackOffer[];
  offer: PackOffer;
  onChoose: (hash: string) => void;
}

/** Which period the class plays; the chosen one says what it teaches and what a room needs for it. */
export function PackQuestion({ offers, offer, onChoose }: PackQuestionProps) {
  const t = useTranslations('host.new');
  return (
    <Question legend={t('period')}>
      <div className="space-y-2">
        {offers.map((known) => {
          const settings = usualSettings(known);
          return (
            <Choice
              key={known.hash}
              name="pack"
              value={known.hash}
              chosen={known.hash === offer.hash}
              onChoose={onChoose}
              title={<span className="font-serif text-h3">{known.title}</span>}
              aside={t('facts', { minutes: Math.ceil(lessonFor(settings) / 5) * 5, quarters: settings.quarters })}
            >
              {known.subtitle}
              <Publisher offer={known} />
              {known.hash === offer.hash && <span className="mt-2 block running text-ink">{known.summary}</span>}
            </Choice>
          );
        })}
      </div>
      <Lesson offer={offer} />
    </Question>
  );
}
