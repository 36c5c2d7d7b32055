import { useTranslations } from 'next-intl';
import { shockOrigin } from '@/lib/run/shock-origin';
import { useRun } from '../run-context';

/** Names a shock that struck in a quarter (from 1), and says where it was drawn by chance. */
export const useShockName = (): ((id: string, quarter: number | undefined) => string) => {
  const t = useTranslations('outlook.shock');
  const { compiled, texts } = useRun();
  return (id, quarter) => {
    const { headline } = texts.shocks[id]!;
    const drawn = quarter !== undefined && shockOrigin(compiled, id, quarter) === 'drawn';
    return drawn ? t('drawnName', { headline }) : headline;
  };
};
