'use client';

import { useTranslations } from 'next-intl';
import { pathOfPlace } from '@/lib/authoring/places';
import { Tabs } from '../../_components/tabs';
import { useWay } from '../_editor/use-way';
import { ImpactsSection } from './impacts-section';
import { IndicatorsSection } from './indicators-section';
import { SidesSection } from './sides-section';
import { TensionsSection } from './tensions-section';
import { WeightsSection } from './weights-section';

const SECTIONS = {
  indicators: <IndicatorsSection />,
  impacts: <ImpactsSection />,
  weights: <WeightsSection />,
  tensions: <TensionsSection />,
  sides: <SidesSection />,
};
type Section = keyof typeof SECTIONS;

const SECTION_NAMES: readonly Section[] = ['indicators', 'impacts', 'weights', 'tensions', 'sides'];

/** The section in which a place of the pack is written. */
const sectionOf = (place: string): Section => {
  const part = String(pathOfPlace(place)[1]);
  if (part === 'crossImpacts') return 'impacts';
  if (part === 'confidence' || part === 'objectives') return 'weights';
  if (part === 'tensions') return 'tensions';
  return part === 'indicators' || part === 'levels' ? 'indicators' : 'sides';
};

/** What the pack counts: its indicators, what moves them, and what is read from them. */
export function ModelPart() {
  const t = useTranslations('studio.model');
  const parts = useTranslations('studio.parts');
  const { at, open, go } = useWay();
  const asked = SECTION_NAMES.find((name) => name === open);
  const section = at === null ? (asked ?? 'indicators') : sectionOf(at);
  return (
    <>
      <h2 className="mb-3 text-h2">{parts('model')}</h2>
      <Tabs
        label={parts('model')}
        value={section}
        onValueChange={(next) => go('model', next)}
        tabs={SECTION_NAMES.map((value) => ({ value, label: t(`sections.${value}`), content: SECTIONS[value] }))}
      />
    </>
  );
}
