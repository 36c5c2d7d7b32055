'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { bandOf } from '@/lib/engine/read-out';
import type { Refusal } from '@/lib/model/refusal';
import type { SteeredShock } from '@/lib/session/views/host-view';
import type { ShockPreview } from '@/lib/session/views/shock-preview';
import { Button } from '../../../_components/button';
import { Dialog } from '../../../_components/dialog';
import { readShockPreview } from '../../../_data/class-sessions';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { useConsole } from '../console/console-context';
import { type PreviewRow, toPreviewRows } from './preview-rows';

const usePreview = (id: string, shock: string) => {
  const [preview, setPreview] = useState<ShockPreview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let wanted = true;
    void readShockPreview(id, shock).then((read) => {
      if (!wanted) return;
      if (read.ok) setPreview(read.value.preview);
      else setRefusal(read.refusal);
    });
    return () => {
      wanted = false;
    };
  }, [id, shock]);
  return { preview, refusal };
};

function Rows({ rows }: { rows: readonly PreviewRow[] }) {
  const t = useTranslations('host.shock');
  const tBands = useTranslations('bands');
  const format = useFormatter();
  const { texts } = useConsole();
  const points = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const level = (row: PreviewRow, value: number) =>
    row.kind === 'tension' ? t('level', { band: tBands(bandOf(value)), points: points(value) }) : points(value);
  const nameOf = ({ kind, id }: PreviewRow): string => {
    if (kind === 'tension') return texts.tensions[id]?.name ?? id;
    if (kind === 'indicator') return texts.indicators[id]?.name ?? id;
    return t('confidence', { side: texts.sides[id]?.name ?? id });
  };
  return (
    <table className="mt-3 w-full border-hairline border-b text-small">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr className="text-left text-caption text-soft">
          <th scope="col" className="py-1 pr-3 font-semibold">
            {t('measure')}
          </th>
          <th scope="col" className="py-1 pr-3 text-right font-semibold">
            {t('without')}
          </th>
          <th scope="col" className="py-1 text-right font-semibold">
            {t('with')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}-${row.id}`} className="border-hairline border-t">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {nameOf(row)}
            </th>
            <td className="py-1.5 pr-3 text-right">{level(row, row.without)}</td>
            <td className="py-1.5 text-right font-semibold">{level(row, row.with)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Effects({ id, shock }: { id: string; shock: string }) {
  const t = useTranslations('host.shock');
  const { preview, refusal } = usePreview(id, shock);
  const refusalText = useRefusalText();
  if (refusal)
    return (
      <p role="alert" className="mt-3 text-worse">
        {refusalText(refusal)}
      </p>
    );
  if (preview === null)
    return (
      <p role="status" className="mt-3 text-soft">
        {t('computing')}
      </p>
    );
  const rows = toPreviewRows(preview);
  if (rows.length === 0) return <p className="mt-3">{t('noChange')}</p>;
  return (
    <>
      <Rows rows={rows} />
      <p className="mt-2 text-caption text-soft">{t('basis')}</p>
    </>
  );
}

interface ShockDialogProps {
  shock: SteeredShock;
  /** Whether shocks may be steered now. */
  open: boolean;
  onClose: () => void;
}

/** What a shock is and would do, and what can be done with it: fire it now, hold it back, let it come. */
export function ShockDialog({ shock, open, onClose }: ShockDialogProps) {
  const t = useTranslations('host.shock');
  const { id, texts, send } = useConsole();
  const words = texts.shocks[shock.shock];
  const act = (type: 'FireShock' | 'HoldShock' | 'ReleaseShock') => {
    onClose();
    void send({ type, shock: shock.shock });
  };
  return (
    <Dialog open onOpenChange={(next) => !next && onClose()} title={words?.headline ?? shock.shock}>
      <p className="running">{words?.news}</p>
      <h3 className="eyebrow mt-5">{t('wouldDo')}</h3>
      <Effects id={id} shock={shock.shock} />
      {open && !shock.fired && (
        <div className="mt-6 flex flex-wrap gap-3">
          <Button onClick={() => act('FireShock')}>{t('fire')}</Button>
          {shock.held ? (
            <Button onClick={() => act('ReleaseShock')}>{t('release')}</Button>
          ) : (
            shock.due && <Button onClick={() => act('HoldShock')}>{t('hold')}</Button>
          )}
        </div>
      )}
      {open && !shock.fired && <p className="mt-2 text-caption text-soft">{t('fireText')}</p>}
    </Dialog>
  );
}
