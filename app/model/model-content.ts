import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';

/** A pack and its texts in the reader's language. */
export interface ModelContent {
  readonly pack: Pack;
  readonly texts: PackTexts;
}
