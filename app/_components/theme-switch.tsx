'use client';

import { useTranslations } from 'next-intl';
import { chooseTheme } from '../_preferences/choose-theme';
import type { Theme } from '../_theme/themes';

const LOOK = 'min-h-9 cursor-pointer pointer-coarse:min-h-11 px-1.5 text-small text-soft hover:text-ink';

/** The page turns at once; where the server can't be reached the choice lasts as long as the page. */
const turn = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
  chooseTheme(theme).catch(() => undefined);
};

/** Goes from light to dark and back; until it is used the page follows the system. */
export function ThemeSwitch() {
  const t = useTranslations('theme');
  return (
    <>
      <button type="button" className={`when-light ${LOOK}`} aria-label={t('useDark')} onClick={() => turn('dark')}>
        {t('dark')}
      </button>
      <button type="button" className={`when-dark ${LOOK}`} aria-label={t('useLight')} onClick={() => turn('light')}>
        {t('light')}
      </button>
    </>
  );
}
