'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, useId } from 'react';
import type { CitingPlace } from '@/lib/authoring/citations';
import { isParaphrased, paraphrasePath } from '@/lib/authoring/documents';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { useDraftValue } from '../_draft/use-draft-value';
import { useOtherLanguage } from '../_fields/pack-text';
import { useWriting } from '../_fields/writing';
import { CitingList } from './citing-list';
import { SpareTextField } from './spare-text-field';

interface ParagraphItemProps {
  readonly document: string;
  readonly paragraph: number;
  /** Its text, where the document was added here. */
  readonly text: string | undefined;
  readonly places: readonly CitingPlace[];
}

/** Places that are listed at once; more are folded away. */
const FEW = 4;

function CitedBy({ places }: Pick<ParagraphItemProps, 'places'>) {
  const t = useTranslations('studio.sources');
  const title = t('citedBy', { count: places.length });
  if (places.length <= FEW)
    return (
      <>
        <h5 className="text-small text-soft">{title}</h5>
        <CitingList places={places} />
      </>
    );
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-small text-link">{title}</summary>
      <CitingList places={places} />
    </details>
  );
}

function Marks({ document, paragraph, places }: Omit<ParagraphItemProps, 'text'>) {
  const t = useTranslations('studio.sources');
  const isTold = useDraftValue((draft) => isParaphrased(draft, document, paragraph));
  if (places.length === 0) return <p className="text-small text-soft">{t('uncited')}</p>;
  return (
    <div>
      {!isTold && <p className="text-small font-semibold text-worse">{t('untold')}</p>}
      <CitedBy places={places} />
    </div>
  );
}

/** One numbered paragraph: its text for the author's eyes, what players read of it, and what cites it. */
export const ParagraphItem = memo(function ParagraphItem({ document, paragraph, text, places }: ParagraphItemProps) {
  const t = useTranslations('studio.sources');
  const heading = useId();
  const otherLanguage = useOtherLanguage();
  const inLanguage = useTranslations('studio.fields.in');
  const reader = useLocale();
  const { language } = useWriting();
  // The one in which the author writes comes first.
  const written = [language, ...LANGUAGES.filter((other) => other !== language)];
  return (
    <li className="@container border-hairline border-t py-4">
      <h4 id={heading} className="text-ui font-semibold">
        {t('paragraph', { number: paragraph })}
      </h4>
      {text !== undefined && (
        <blockquote
          lang={otherLanguage(text)}
          className="measure mt-1 border-edge border-l-2 pl-3 font-serif text-read [overflow-wrap:anywhere]"
        >
          {text}
        </blockquote>
      )}
      <fieldset aria-labelledby={heading} className="mt-2 grid gap-x-6 gap-y-2 @xl:grid-cols-2">
        {written.map((language) => (
          <SpareTextField
            key={language}
            path={paraphrasePath(language, document, paragraph)}
            label={`${t('paraphrase')}${language === reader ? '' : inLanguage(language)}`}
            lang={language}
            rows={4}
          />
        ))}
      </fieldset>
      <div className="mt-2">
        <Marks document={document} paragraph={paragraph} places={places} />
      </div>
    </li>
  );
});
