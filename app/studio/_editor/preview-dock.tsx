'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '../../_components/button';
import { PreviewPane } from '../_preview/preview-pane';

interface PreviewDockProps {
  readonly ref: Ref<HTMLElement>;
  readonly card: string;
  readonly onUndock: () => void;
}

/** The preview over the whole width under the work, its three views side by side; it stays in view while one writes. */
export function PreviewDock({ ref, card, onUndock }: PreviewDockProps) {
  const t = useTranslations('studio.side');
  return (
    <section
      ref={ref}
      aria-labelledby="preview-dock"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      data-dock=""
      className="page-bleed sticky bottom-[var(--foot-height,0px)] z-5 max-h-(--dock-height) overflow-y-auto overscroll-contain border-ink border-t bg-sheet pt-2 pb-4"
    >
      <PreviewPane
        card={card}
        isWide
        title={
          <h2 id="preview-dock" className="text-h3">
            {t('preview')}
          </h2>
        }
        actions={
          <Button weight="quiet" onClick={onUndock}>
            {t('undock')}
          </Button>
        }
      />
    </section>
  );
}
