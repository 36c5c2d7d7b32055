import type { CompiledCard, CompiledPack } from '@/lib/engine/compile';
import type { Language } from '@/lib/model/closed-sets';
import type { PackTexts } from '@/lib/model/texts';
import { USUAL_MINUTES } from '@/lib/session/settings';
import type { RoomView } from '@/lib/session/views/room-view';
import type { ScreenDesk } from '../../_screen/screen-context';
import type { ScreenMessages } from '../../_screen/screen-messages';

/** A room that discusses the card: a class of nobody, whose screen asks for no phone to join. */
const roomOf = ({ pack }: CompiledPack, { card, deciders }: CompiledCard, quarter: number): RoomView => ({
  position: 0,
  packId: pack.id,
  packHash: pack.hash,
  place: { quarter, phase: 'discuss' },
  clock: { kind: 'free' },
  locked: true,
  settings: {
    pace: 'host',
    minutes: USUAL_MINUTES,
    rule: 'head',
    naming: 'call-signs',
    projector: 'en',
    quarters: pack.quarters,
    rehearsal: false,
    retentionDays: 1,
  },
  seats: [],
  delegations: [],
  cards: Object.fromEntries(deciders.map((side) => [side, card.id])),
  fired: [],
  revealed: [],
});

interface Shown {
  readonly compiled: CompiledPack;
  readonly texts: PackTexts;
  readonly card: CompiledCard;
  /** The quarter in which the card is dealt, counted from 1. */
  readonly quarter: number;
  readonly language: Language;
  /** The messages of that language. */
  readonly messages: ScreenMessages[Language];
}

/** What the class projector is given to show a card of the draft as a class would see it, in the author's language. */
export const projectorDesk = ({ compiled, texts, card, quarter, language, messages }: Shown): ScreenDesk => ({
  address: { kind: 'screen', key: '' },
  room: roomOf(compiled, card, quarter),
  pack: { pack: compiled.pack, compiled, texts: { en: texts, ja: texts }, worlds: [], displaySeed: 0 },
  messages: { en: messages, ja: messages },
  languages: [language],
  joinCode: null,
  origins: ['/'],
  aheadMs: 0,
});
