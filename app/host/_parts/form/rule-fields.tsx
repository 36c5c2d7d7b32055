'use client';

import { useTranslations } from 'next-intl';
import { COUNTERPARTS } from '@/lib/counterpart/act';
import { DECISION_RULES, NAMINGS, PROJECTOR_LANGUAGES, type SessionSettings } from '@/lib/session/settings';
import { CheckField, NumberField, SelectField } from './field';

interface RuleFieldsProps {
  settings: SessionSettings;
  /** Whether play has begun: what its quarters rest on stays. */
  begun: boolean;
  onChange: (settings: SessionSettings) => void;
}

const WORLDS = ['draw', 'central'] as const;
const SHOCKS = ['chance', 'record', 'none'] as const;

/** How the class decides and what it is called. */
export function RoomFields({ settings, onChange }: Omit<RuleFieldsProps, 'begun'>) {
  const t = useTranslations('host.form');
  const set = (change: Partial<SessionSettings>) => onChange({ ...settings, ...change });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('rule')}
        value={settings.rule}
        options={DECISION_RULES.map((value) => ({ value, label: t(`rules.${value}`) }))}
        onChange={(rule) => set({ rule })}
      />
      <SelectField
        label={t('naming')}
        value={settings.naming}
        options={NAMINGS.map((value) => ({ value, label: t(`namings.${value}`) }))}
        onChange={(naming) => set({ naming })}
      />
      <SelectField
        label={t('projector')}
        value={settings.projector}
        options={PROJECTOR_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        onChange={(projector) => set({ projector })}
      />
      <NumberField
        label={t('retention')}
        value={settings.retentionDays}
        min={1}
        max={365}
        onChange={(retentionDays) => set({ retentionDays })}
      />
      <CheckField checked={settings.observers} onChange={(observers) => set({ observers })}>
        {t('observers')}
      </CheckField>
    </div>
  );
}

/** What the world and the counterpart do. */
export function WorldFields({ settings, begun, onChange }: RuleFieldsProps) {
  const t = useTranslations('host.form');
  const set = (change: Partial<SessionSettings>) => onChange({ ...settings, ...change });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('world')}
        value={settings.world}
        disabled={begun}
        options={WORLDS.map((value) => ({ value, label: t(`worlds.${value}`) }))}
        onChange={(world) => set({ world })}
      />
      <SelectField
        label={t('shocks')}
        value={settings.shocks}
        disabled={begun}
        options={SHOCKS.map((value) => ({ value, label: t(`shockWays.${value}`) }))}
        onChange={(shocks) => set({ shocks })}
      />
      <SelectField
        label={t('counterpart')}
        value={settings.counterpart}
        options={COUNTERPARTS.map((value) => ({ value, label: t(`counterparts.${value}`) }))}
        onChange={(counterpart) => set({ counterpart })}
      />
    </div>
  );
}
