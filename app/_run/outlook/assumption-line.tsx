'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Continuation } from '@/lib/model/projection';
import { ASSUMPTIONS, type Assumption } from '@/lib/run/outlook';
import { useRun } from '../run-context';

/** What both capitals may be assumed to do after the coming quarter. */
const LATERS = ['record', 'even', 'none'] as const satisfies readonly Continuation[];

interface ChoiceInLineProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly text: string }[];
  onChoose: (value: Value) => void;
}

/** A choice that stands within a sentence. */
function ChoiceInLine<Value extends string>({ label, value, options, onChoose }: ChoiceInLineProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChoose(chosen.value);
      }}
      className="min-h-9 max-w-full pointer-coarse:min-h-11 cursor-pointer rounded-sm border border-edge bg-paper px-1 py-0.5 font-semibold text-ink hover:border-ink"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** What the ranges assume of the other capital in the coming quarter and of both after it, in a sentence that can be changed. */
export function AssumptionLine() {
  const t = useTranslations('outlook.assume');
  const { texts, other, assumption, setAssumption, later, setLater } = useRun();
  const name = texts.sides[other]!.name;
  const now = () => (
    <ChoiceInLine<Assumption>
      label={t('nowLabel', { other: name })}
      value={assumption}
      options={ASSUMPTIONS.map((value) => ({ value, text: t(`now.${value}`) }))}
      onChoose={setAssumption}
    />
  );
  const after = () => (
    <ChoiceInLine<Continuation>
      label={t('laterLabel')}
      value={later}
      options={LATERS.map((value) => ({ value, text: t(`later.${value}`) }))}
      onChoose={setLater}
    />
  );
  const line = (chunks: ReactNode) => <span className="block">{chunks}</span>;
  return (
    <p className="space-y-1 text-caption text-soft">{t.rich('line', { other: name, now, later: after, part: line })}</p>
  );
}
