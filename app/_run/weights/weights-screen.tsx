'use client';

import { useTranslations } from 'next-intl';
import { Tabs } from '../../_components/tabs';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';
import { ConfidenceView } from './confidence-view';
import { ObjectivesView } from './objectives-view';
import { useWeights } from './use-weights';

/** What counts how much: for each capital's confidence, and for what the player is after. */
export function WeightsScreen(_props: { show: ShowScreen }) {
  const t = useTranslations('weights');
  const { compiled, texts, side } = useRun();
  const moving = useWeights();
  const tabs = [
    ...compiled.sides.map((known) => ({
      value: known,
      label: t('tabs.confidence', { side: texts.sides[known]!.name }),
      content: <ConfidenceView side={known} moving={moving} />,
    })),
    {
      value: 'objectives',
      label: t('tabs.objectives', { side: texts.sides[side]!.name }),
      content: <ObjectivesView moving={moving} />,
    },
  ];
  return (
    <div className="pt-8 pb-16">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="measure mt-2 mb-6 running">{t('lead')}</p>
      <Tabs label={t('title')} tabs={tabs} />
    </div>
  );
}
