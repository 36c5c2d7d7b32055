'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Measure, measuresOf } from '@/lib/run/measure';
import { LinesFigure } from '../../_components/lines-figure';
import { useMeasureName } from '../branches/use-measure-name';
import { useRun } from '../run-context';
import { MeasureSelect } from '../why/measure-select';
import { BesideReading } from './beside-reading';
import { type PlayedLine, useValuesOf } from './use-lines';

interface BesideFigureProps {
  first: Measure;
  label: string;
  lines: readonly PlayedLine[];
}

function BesideFigure({ first, label, lines }: BesideFigureProps) {
  const { pack, compiled, calendar } = useRun();
  const [measure, setMeasure] = useState(first);
  const name = useMeasureName();
  const valuesOf = useValuesOf();
  const drawn = lines.map((line) => ({ id: line.id, label: line.label, values: valuesOf(line, measure) }));
  return (
    <div className="min-w-0 space-y-3">
      <MeasureSelect
        label={label}
        measure={measure}
        measures={measuresOf(compiled)}
        onChoose={setMeasure}
        className="min-h-9 text-small"
      />
      <LinesFigure
        name={name(measure)}
        lines={drawn}
        quarters={Array.from({ length: pack.quarters + 1 }, (_, quarter) => calendar(quarter))}
        reading={<BesideReading name={name(measure)} lines={drawn} />}
      />
    </div>
  );
}

/** The record beside the run, and other branches of it, on the measures that the reader picks. */
export function BesideSection({ measures, lines }: { measures: readonly Measure[]; lines: readonly PlayedLine[] }) {
  const t = useTranslations('debrief.beside');
  const [first, second] = measures;
  return (
    <>
      <p className="text-small text-soft measure">{t('note')}</p>
      <div className="mt-4 grid gap-x-10 gap-y-10 md:grid-cols-2">
        {first && <BesideFigure first={first} label={t('first')} lines={lines} />}
        {second && <BesideFigure first={second} label={t('second')} lines={lines} />}
      </div>
    </>
  );
}
