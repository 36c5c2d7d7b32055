import type { CardId, DocumentId, IndicatorId, OptionId, PackId, RoleId, ShockId, SideId, TensionId } from './ids';

export interface OptionTexts {
  readonly label: string;
  readonly description: string;
  /** One line per effect, in the order of the effects, that says why. */
  readonly why: readonly string[];
}

export interface CardTexts {
  readonly question: string;
  readonly background: string;
  /** What is at stake for each side. */
  readonly stakes: Readonly<Record<SideId, string>>;
  readonly discussion: readonly string[];
  readonly options: Readonly<Record<OptionId, OptionTexts>>;
  readonly disagreementWhy: readonly string[];
  readonly undecidedWhy: readonly string[];
  /** In the order of the card's pairs, then of the pair's effects. */
  readonly pairsWhy: readonly (readonly string[])[];
}

export interface ShockTexts {
  readonly headline: string;
  readonly news: string;
  readonly why: readonly string[];
}

export interface NamedTexts {
  readonly name: string;
  /** What it is, in a sentence. */
  readonly description: string;
}

export interface IndicatorTexts extends NamedTexts {
  /** What a low and what a high level mean, a few words each. */
  readonly low: string;
  readonly high: string;
}

/** What a role's holder reads: who they are, in a few words, and their brief. */
export interface RoleTexts {
  readonly name: string;
  /** What its office wants, in a sentence. */
  readonly goal: string;
  /** 60 to 110 words, told to its holder. */
  readonly brief: string;
}

/** A source document as a reader is shown it: who wrote what, when, and our paraphrase of each paragraph. */
export interface DocumentTexts {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly date: string;
  /** A short name for use beside a paragraph sign, for example `Tatsumi 2010`. */
  readonly short: string;
  readonly paragraphs: Readonly<Record<number, string>>;
}

/** All texts of a pack in one language. */
export interface PackTexts {
  readonly packId: PackId;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** The story at the start, two or three sentences. */
  readonly summary: string;
  /** What each side is asked to achieve, in a sentence. */
  readonly aims: Readonly<Record<SideId, string>>;
  readonly sides: Readonly<Record<SideId, { readonly name: string }>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorTexts>>;
  readonly tensions: Readonly<Record<TensionId, NamedTexts>>;
  /** One line per cross-impact, in the pack's order, that says why. */
  readonly crossImpactsWhy: readonly string[];
  readonly cards: Readonly<Record<CardId, CardTexts>>;
  readonly shocks: Readonly<Record<ShockId, ShockTexts>>;
  readonly roles: Readonly<Record<RoleId, RoleTexts>>;
  /** What a class should be able to say afterwards, a sentence each. */
  readonly learningGoals: readonly string[];
  readonly documents: Readonly<Record<DocumentId, DocumentTexts>>;
}
