import { useTranslations } from 'next-intl';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useLanguage } from './screen-context';

/** What the projector shows while it has no class: that it looks for one, or why there is none. */
export function Notice({ refused }: { refused: string | null }) {
  const t = useTranslations('screen');
  const refusalText = useRefusalText();
  return (
    <div className="screen" lang={useLanguage()}>
      <div className="screen-main items-center justify-center text-center" role="status">
        {refused === null ? (
          <p className="text-h2 text-soft">{t('connecting')}</p>
        ) : (
          <>
            <h1 className="text-h1">{t('refused')}</h1>
            <p className="mt-3 text-lead text-soft">{refusalText({ code: refused, message: '' })}</p>
          </>
        )}
      </div>
    </div>
  );
}
