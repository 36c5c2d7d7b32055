import { balanceReport } from '@/lib/analysis/balance-report';
import { comparePacks } from '@/lib/authoring/compare-packs';
import type { FromBalance, ToBalance } from './balance-messages';

const tell = (message: FromBalance): void => self.postMessage(message);

const work = ({ pack, published }: ToBalance): void => {
  const steps = balanceReport({ pack, published });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      tell({ kind: 'done', result: { report: step.value, edits: published && comparePacks(published, pack) } });
      return;
    }
    tell({ kind: 'progress', progress: step.value });
  }
};

self.addEventListener('message', ({ data }: MessageEvent<ToBalance>) => {
  try {
    work(data);
  } catch (error) {
    tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
});
