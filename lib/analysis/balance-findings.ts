import type { BalanceReport, EvidenceWidth } from './balance-report';
import type { CardStudy, OptionStudy } from './card-study';
import type { InterestStudy } from './interest-games';
import type { MeasureChange } from './version-outcomes';

/** From where something is worth a sentence; shares are 0 to 1. */
export const FINDING_BOUNDS = {
  /** Best in more of the futures than this, or in fewer. */
  nearlyAlways: 0.9,
  hardlyEver: 0.02,
  /** Another option is better in more of the futures than this. */
  dominated: 0.9,
  /** Open in fewer of the situations than this. */
  rarelyOpen: 0.1,
  /** Choosing differently changes no read-out by more than so many points on average. */
  mattersPoints: 0.5,
  /** Stands at an end of its scale in more of the quarters than this. */
  saturated: 0.2,
  /** Games in which an interested side must have been asked before it can be said to leave an option out. */
  leastAsked: 10,
  /** One side gains more in more of the games than this. */
  oneSided: 0.65,
  /** A read-out has changed by more than so many points on average. */
  changedPoints: 0.5,
  /** Changed read-outs that have a sentence; the table has them all. */
  mostChanges: 3,
} as const;

/** One plain sentence about the balance of a pack, as data: ids and numbers, worded at the edge. Shares are 0 to 1. */
export type BalanceFinding =
  | { readonly code: 'never-dealt'; readonly card: string }
  | { readonly code: 'never-matters'; readonly card: string; readonly points: number }
  | {
      readonly code: 'dominated';
      readonly card: string;
      readonly side: string;
      readonly option: string;
      readonly than: string;
      readonly share: number;
    }
  | {
      readonly code: 'nearly-always-best' | 'hardly-ever-best' | 'rarely-open';
      readonly card: string;
      readonly side: string;
      readonly option: string;
      readonly share: number;
    }
  | {
      readonly code: 'never-chosen';
      readonly card: string;
      readonly side: string;
      readonly option: string;
      /** Interested games in which the card was dealt. */
      readonly games: number;
    }
  /** What would be worth a look, and has the author's reason why it may stay. */
  | {
      readonly code: 'on-purpose';
      readonly card: string;
      readonly side: string;
      readonly option: string;
      readonly reason: string;
    }
  | { readonly code: 'at-floor' | 'at-ceiling'; readonly indicator: string; readonly share: number }
  | {
      readonly code: 'one-side-gains';
      readonly side: string;
      readonly other: string;
      readonly share: number;
      readonly points: number;
    }
  | { readonly code: 'sides-alike'; readonly side: string; readonly other: string; readonly share: number }
  | {
      readonly code: 'interest-one-side' | 'interest-alike';
      readonly side: string;
      readonly other: string;
      /** Interested games in which the side gains more, and in which there was a game. */
      readonly ahead: number;
      readonly games: number;
    }
  | { readonly code: 'turns-on-evidence'; readonly share: number; readonly card: string; readonly most: number }
  | { readonly code: 'evidence-widens'; readonly side: string; readonly stated: number; readonly worse: number }
  | {
      readonly code: 'version-changes';
      readonly kind: MeasureChange['kind'];
      readonly of: string;
      readonly was: number;
      readonly is: number;
    }
  | { readonly code: 'version-alike' };

/** Findings that ask the author to look at something; the others only tell. */
const ASKING: readonly BalanceFinding['code'][] = [
  'never-dealt',
  'never-matters',
  'dominated',
  'nearly-always-best',
  'hardly-ever-best',
  'rarely-open',
  'never-chosen',
  'at-floor',
  'at-ceiling',
];

/** Whether a finding asks the author to look at something. */
export const asksToLook = ({ code }: BalanceFinding): boolean => ASKING.includes(code);

const optionFindings = ({ card, side }: CardStudy, study: OptionStudy): BalanceFinding[] => {
  const { option, openIn, better } = study;
  const share = study.best[4];
  const B = FINDING_BOUNDS;
  // An option that can hardly be chosen is best in few futures for that reason alone.
  if (openIn < B.rarelyOpen) return [{ code: 'rarely-open', card, side, option, share: openIn }];
  if (better && better.share > B.dominated)
    return [{ code: 'dominated', card, side, option, than: better.than, share: better.share }];
  if (share > B.nearlyAlways) return [{ code: 'nearly-always-best', card, side, option, share }];
  return share < B.hardlyEver ? [{ code: 'hardly-ever-best', card, side, option, share }] : [];
};

/** What the findings on options hang on beside the studies of their cards. */
interface FindingContext {
  readonly interest: InterestStudy;
  readonly reasons: BalanceReasons;
}

const neverChosen = (
  { choices }: InterestStudy,
  { card, side }: CardStudy,
  { option }: OptionStudy,
): BalanceFinding[] => {
  const found = choices.find((choice) => choice.card === card && choice.side === side);
  if (!found || found.asked < FINDING_BOUNDS.leastAsked || found.chosen[option] !== 0) return [];
  return [{ code: 'never-chosen', card, side, option, games: found.asked }];
};

/** What choosing on a card changes at most, over all of its deciders. */
const mostDifference = (studies: readonly CardStudy[]): number =>
  Math.max(0, ...studies.map(({ difference }) => difference?.points ?? 0));

const isAlike = (share: number): boolean => Math.max(share, 1 - share) <= FINDING_BOUNDS.oneSided;

/** Nothing is said twice of one option, and what the author gives a reason for is told with that reason. */
const studiedOption = (context: FindingContext, study: CardStudy, option: OptionStudy): BalanceFinding[] => {
  const { card, side } = study;
  const found = optionFindings(study, option);
  const all = found.length > 0 ? found : neverChosen(context.interest, study, option);
  const reason = context.reasons[`${card}/${option.option}`];
  return reason === undefined || all.length === 0
    ? all
    : [{ code: 'on-purpose', card, side, option: option.option, reason }];
};

const cardFindings = (context: FindingContext, studies: readonly CardStudy[]): BalanceFinding[] => {
  const { card } = studies[0]!;
  if (studies.every(({ situations }) => situations === 0)) return [{ code: 'never-dealt', card }];
  const points = mostDifference(studies);
  if (points < FINDING_BOUNDS.mattersPoints) return [{ code: 'never-matters', card, points }];
  return studies.flatMap((study) => study.options.flatMap((option) => studiedOption(context, study, option)));
};

const byCard = (studies: readonly CardStudy[]): CardStudy[][] => [
  ...studies
    .reduce((known, study) => {
      known.set(study.card, [...(known.get(study.card) ?? []), study]);
      return known;
    }, new Map<string, CardStudy[]>())
    .values(),
];

const saturationFindings = ({ saturation }: BalanceReport): BalanceFinding[] =>
  saturation.flatMap(({ indicator, atFloor, atCeiling }): BalanceFinding[] => [
    ...(atFloor > FINDING_BOUNDS.saturated ? [{ code: 'at-floor', indicator, share: atFloor } as const] : []),
    ...(atCeiling > FINDING_BOUNDS.saturated ? [{ code: 'at-ceiling', indicator, share: atCeiling } as const] : []),
  ]);

const sidesFinding = ({ asymmetry }: BalanceReport): BalanceFinding => {
  const [first, second] = asymmetry.sides;
  const ahead = asymmetry.firstGainsMore >= 0.5;
  const share = ahead ? asymmetry.firstGainsMore : 1 - asymmetry.firstGainsMore;
  if (isAlike(share))
    return { code: 'sides-alike', side: first.side, other: second.side, share: asymmetry.firstGainsMore };
  const [more, less] = ahead ? [first, second] : [second, first];
  const points = more.gain.mean - less.gain.mean;
  return { code: 'one-side-gains', side: more.side, other: less.side, share, points };
};

const interestFinding = ({ interest }: BalanceReport): BalanceFinding => {
  const { games, firstGainsMore } = interest;
  const [first, second] = interest.sides.map(({ side }) => side) as [string, string];
  const code = isAlike(firstGainsMore) ? 'interest-alike' : 'interest-one-side';
  const [side, other] = firstGainsMore >= 0.5 ? [first, second] : [second, first];
  const share = Math.max(firstGainsMore, 1 - firstGainsMore);
  return { code, side, other, ahead: Math.round(share * games), games };
};

const widthOf = ({ p05, p95 }: EvidenceWidth['stated']): number => p95 - p05;

const evidenceFindings = ({ cards, evidence }: BalanceReport): BalanceFinding[] => {
  const asked = cards.filter(({ situations }) => situations > 0);
  const most = asked.reduce<CardStudy | null>(
    (found, study) => (found && found.turnsOnEvidence >= study.turnsOnEvidence ? found : study),
    null,
  );
  const share = asked.reduce((sum, { turnsOnEvidence }) => sum + turnsOnEvidence, 0) / Math.max(1, asked.length);
  return [
    ...(most ? [{ code: 'turns-on-evidence', share, card: most.card, most: most.turnsOnEvidence } as const] : []),
    ...evidence.map(
      ({ side, stated, worse }): BalanceFinding => ({
        code: 'evidence-widens',
        side,
        stated: widthOf(stated),
        worse: widthOf(worse),
      }),
    ),
  ];
};

const versionFindings = ({ version }: BalanceReport): BalanceFinding[] => {
  if (version === null) return [];
  const changed = version.filter(({ was, is }) => Math.abs(is.mean - was.mean) > FINDING_BOUNDS.changedPoints);
  if (changed.length === 0) return [{ code: 'version-alike' }];
  return changed
    .slice(0, FINDING_BOUNDS.mostChanges)
    .map(({ kind, of, was, is }) => ({ code: 'version-changes', kind, of, was: was.mean, is: is.mean }));
};

/** Written reasons why options may stay out of balance, by `card/option`. */
export type BalanceReasons = Readonly<Record<string, string>>;

/**
 * The sentences of a report: what to look at first, then how the sides compare, the evidence, and the published version.
 * An option with a written reason is told with it.
 */
export const readFindings = (report: BalanceReport, reasons: BalanceReasons = {}): readonly BalanceFinding[] => [
  ...byCard(report.cards).flatMap((studies) => cardFindings({ interest: report.interest, reasons }, studies)),
  ...saturationFindings(report),
  sidesFinding(report),
  interestFinding(report),
  ...evidenceFindings(report),
  ...versionFindings(report),
];
