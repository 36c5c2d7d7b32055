import { useTranslations } from 'next-intl';
import { CopyButton } from '../../_components/copy-button';

/** The text that a step asks its reader to paste. */
export function SampleText() {
  const t = useTranslations('studio.tutorial.sample');
  return (
    <div className="mt-2">
      <CopyButton text={() => t('text')}>{t('copy')}</CopyButton>
      <details>
        <summary className="min-h-9 py-1.5 text-small">{t('title')}</summary>
        <p className="text-caption text-soft">{t('hint')}</p>
        <blockquote className="mt-2 mb-3 whitespace-pre-line border-ink border-l-2 pl-4 font-serif text-small">
          {t('text')}
        </blockquote>
      </details>
    </div>
  );
}
