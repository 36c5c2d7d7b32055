import type { SetOff } from '../model/world-state';
import type { QuarterRecord } from './step';

/** Whether an effect came out against its stated direction in the quarters played. */
export const hasBackfired = (records: readonly Pick<QuarterRecord, 'deliveries'>[], setOff: SetOff): boolean =>
  records.some(({ deliveries }) =>
    deliveries.some(
      (delivery) =>
        delivery.setOff.drawName === setOff.drawName &&
        delivery.setOff.quarter === setOff.quarter &&
        delivery.points * delivery.statedPoints < 0,
    ),
  );
