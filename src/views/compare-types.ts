import type { PageBase } from './page-base.ts';
import type { AdvisoryNote, Card, Illustration } from './part-types.ts';
import type { Phrase, PhraseLink } from './phrase-types.ts';

/** Where comparisons are found: those that partners propose, and the reader's own choice. */
export interface ComparePage extends PageBase {
  readonly kind: 'compare';
  readonly comparisons: readonly ComparisonCard[];
  /** Every object with a picture, by title. */
  readonly choices: readonly (PhraseLink & { readonly id: string })[];
  readonly orderRule: string;
}

export interface ComparisonCard {
  readonly title: PhraseLink;
  readonly question?: Phrase;
  readonly objects: readonly {
    readonly title: Phrase;
    readonly illustration?: Illustration;
    /** Shown instead of the picture when the object carries an advisory. */
    readonly advisory?: string;
  }[];
}

/** Two or three objects side by side, as partners propose. */
export interface ComparisonPage extends PageBase {
  readonly kind: 'comparison';
  readonly title: Phrase;
  readonly question?: Phrase;
  /** Who proposes it, as a sentence; absent where nobody is named. */
  readonly proposedBy?: string;
  /** In the order of the published rule. */
  readonly objects: readonly ComparedObject[];
  readonly facts: readonly ComparedFacts[];
  /** What one partner of these objects says of another one's. */
  readonly perspectives: readonly Card[];
  readonly orderRule: string;
  /** The page of all comparisons. */
  readonly all: PhraseLink;
}

export interface ComparedObject {
  readonly title: PhraseLink;
  readonly owner: PhraseLink;
  readonly summary?: Phrase;
  readonly illustration?: Illustration;
  readonly advisories: readonly AdvisoryNote[];
}

/** A row of the shared table: what is stated of each object, in their order; empty where nothing is. */
export interface ComparedFacts {
  readonly label: string;
  readonly values: readonly (readonly (Phrase | PhraseLink)[])[];
}
