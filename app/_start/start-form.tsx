'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../_components/button';
import { LanguageSwitch } from '../_components/language-switch';
import { createRun } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { Brief } from './brief';
import { CapitalQuestion } from './capital-question';
import { Question } from './choice';
import { ModeQuestion } from './mode-question';
import { newRunDocument, type StartChoices } from './new-run-document';
import { PeriodQuestion } from './period-question';
import type { StartPeriod } from './start-period';

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const useBegin = (period: StartPeriod, choices: StartChoices) => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begin = () =>
    startTransition(async () => {
      const saved = await createRun(newRunDocument(period, choices, drawSeed()));
      if (saved.ok) router.push(`/runs/${saved.value.run.id}`);
      else setRefusal(saved.refusal);
    });
  return { pending, refusal, begin };
};

function Begin({ period, choices }: { period: StartPeriod; choices: StartChoices }) {
  const t = useTranslations('start');
  const { pending, refusal, begin } = useBegin(period, choices);
  const refusalText = useRefusalText();
  return (
    <div className="mt-4">
      <Button weight="primary" className="w-full" onClick={begin} aria-disabled={pending}>
        {t(pending ? 'beginning' : 'begin')}
      </Button>
      {refusal && (
        <p role="alert" className="mt-2 text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
    </div>
  );
}

const COUNTERPARTS = ['interest', 'record'] as const;
const WORLDS = ['draw', 'central'] as const;

/** The choices that a game begins with, and the brief that follows from them. */
export function StartForm({ periods }: { periods: readonly StartPeriod[] }) {
  const t = useTranslations('start');
  const [periodId, setPeriodId] = useState(periods[0]?.id ?? '');
  const period = periods.find(({ id }) => id === periodId) ?? periods[0];
  const [choices, setChoices] = useState<StartChoices>({
    side: period?.sides[0]?.id ?? '',
    counterpart: 'interest',
    world: 'draw',
  });
  const side = period?.sides.find(({ id }) => id === choices.side) ?? period?.sides[0];
  if (!period || !side) return null;
  const other = period.sides.find(({ id }) => id !== side.id)?.name ?? '';
  return (
    <div className="gap-x-14 lg:grid lg:grid-cols-[1fr_21rem]">
      <div>
        <CapitalQuestion
          sides={period.sides}
          side={side.id}
          onChoose={(next) => setChoices({ ...choices, side: next })}
        />
        <PeriodQuestion periods={periods} period={period.id} onChoose={setPeriodId} />
        <ModeQuestion
          legend={t('counterpart', { other })}
          name="counterpart"
          modes={COUNTERPARTS.map((value) => ({
            value,
            name: t(`counterparts.${value}.name`),
            text: t(`counterparts.${value}.text`),
          }))}
          mode={choices.counterpart}
          onChoose={(counterpart) => setChoices({ ...choices, counterpart })}
        />
        <ModeQuestion
          legend={t('world')}
          name="world"
          modes={WORLDS.map((value) => ({
            value,
            name: t(`worlds.${value}.name`),
            text: t(`worlds.${value}.text`),
          }))}
          mode={choices.world}
          onChoose={(world) => setChoices({ ...choices, world })}
        />
        <Question legend={t('languageLabel')}>
          <LanguageSwitch form="full" />
          <p className="text-small text-soft">{t('languageText')}</p>
        </Question>
      </div>
      <div className="lg:sticky lg:top-6 lg:self-start">
        <Brief period={period} side={side} place={side === period.sides[0] ? 0 : 1} />
        <Begin period={period} choices={{ ...choices, side: side.id }} />
      </div>
    </div>
  );
}
