import type { PreviewAnswer } from '@/lib/authoring/preview';
import { type CompiledPack, calendarQuarter, compilePack } from '@/lib/engine/compile';
import { dealtCards } from '@/lib/engine/deal';
import { ENGINE_VERSION } from '@/lib/engine/version';
import type { Language } from '@/lib/model/closed-sets';
import { OUTLOOK } from '@/lib/run/outlook';
import type { RunDocument } from '@/lib/run/run-document';
import type { RunDesk } from '../../_run/run-context';

const documentFor = ({ pack }: CompiledPack, side: string): RunDocument => ({
  format: 1,
  packId: pack.id,
  packHash: pack.hash,
  engineVersion: ENGINE_VERSION,
  rngSeed: 1,
  side,
  counterpart: 'record',
  world: 'central',
  shocks: 'none',
  weights: {},
  nodes: [],
  head: null,
});

const nothing = (): void => undefined;

/**
 * The desk of a game that stands before a card of the draft, so that the game's own parts can show it. Nothing is saved
 * or played on it; choosing an option says which path to draw.
 */
export const previewDesk = (
  answer: PreviewAnswer,
  compiled: CompiledPack,
  side: string,
  language: Language,
  choose: (option: string | null) => void,
): RunDesk => {
  const { scene, from, card, option } = answer;
  const dealt = dealtCards(compiled, from).filter((known) => known.card.id === card);
  const calendar = (quarter: number) => calendarQuarter(scene.pack.starts, quarter);
  return {
    runId: null,
    readOnly: false,
    name: '',
    pack: scene.pack,
    compiled,
    texts: scene.texts[language],
    document: documentFor(compiled, side),
    change: nothing,
    save: { kind: 'unsaved' },
    side,
    other: compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0],
    played: { worlds: [from], quarters: [] },
    world: from,
    isOver: false,
    dealt,
    own: dealt.filter(({ deciders }) => deciders.includes(side)),
    pending: option === null ? {} : { [card]: option },
    leftOpen: [],
    leaveOpen: nothing,
    setPending: (_, chosen) => choose(chosen ?? null),
    takeUp: nothing,
    commit: nothing,
    takeBack: nothing,
    assumption: 'record',
    setAssumption: nothing,
    later: 'record',
    setLater: nothing,
    confidence: compiled.confidence,
    futures: null,
    calendar,
    outlookQuarters: Array.from({ length: OUTLOOK + 1 }, (_, i) => calendar(from.quarter + i)),
  };
};

/** The scene of a preview, prepared for arithmetic. */
export const compiledScene = ({ scene }: PreviewAnswer): CompiledPack => compilePack(scene.pack);
