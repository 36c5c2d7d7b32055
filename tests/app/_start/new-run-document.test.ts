import { expect, test } from 'vitest';
import { newRunDocument } from '../../../app/_start/new-run-document';
import type { StartPeriod } from '../../../app/_start/start-period';
import { runDocumentSchema } from '../../../lib/run/run-schema';

const period: StartPeriod = {
  id: 'uncharted-waters-2010',
  hash: 'a'.repeat(64),
  title: '',
  subtitle: '',
  summary: '',
  starts: '2009-Q4',
  quarters: 5,
  cardCount: 10,
  published: null,
  sides: [
    { id: 'tokyo', name: 'Tokyo', aim: '', redLines: [] },
    { id: 'washington', name: 'Washington', aim: '', redLines: [] },
  ],
};

test('what the start page saves is a run that the server takes', () => {
  for (const world of ['draw', 'central'] as const)
    for (const counterpart of ['record', 'interest'] as const) {
      const document = newRunDocument(period, { side: 'tokyo', counterpart, world }, 0xffff_ffff);
      expect(runDocumentSchema.parse(document)).toEqual(document);
    }
});

test('shocks strike by chance in a drawn future and by the record on the central path', () => {
  const shocks = (world: 'draw' | 'central') =>
    newRunDocument(period, { side: 'tokyo', counterpart: 'record', world }, 1).shocks;
  expect(shocks('draw')).toBe('chance');
  expect(shocks('central')).toBe('record');
});
