'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { Tabs } from '../../_components/tabs';
import { PreviewPane } from '../_preview/preview-pane';
import { ProblemsPanel } from './problems-panel';

interface SideColumnProps {
  /** The card that is open; null for none. */
  readonly card: string | null;
  readonly isDocked: boolean;
  readonly onDock: () => void;
}

/** What goes along with the work: every problem, and the open card as its players see it. */
export function SideColumn({ card, isDocked, onDock }: SideColumnProps) {
  const t = useTranslations('studio.side');
  if (card === null || isDocked) return <ProblemsPanel />;
  return (
    <Tabs
      label={t('label')}
      tabs={[
        { value: 'problems', label: t('problems'), content: <ProblemsPanel /> },
        {
          value: 'preview',
          label: t('preview'),
          content: (
            <>
              <Button weight="quiet" className="-ml-2 max-lg:hidden" onClick={onDock}>
                {t('dock')}
              </Button>
              <PreviewPane card={card} isWide={false} />
            </>
          ),
        },
      ]}
    />
  );
}
