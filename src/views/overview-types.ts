import type { ObjectOrder } from '#src/routes.ts';
import type { PageBase } from './page-base.ts';
import type { Card } from './part-types.ts';
import type { Phrase, PhraseLink } from './phrase-types.ts';

/** A list of cards: objects, stories, lessons, partners, themes, one facet's objects. */
export interface ListPage extends PageBase {
  readonly kind: 'list';
  readonly title: Phrase;
  readonly introduction?: Phrase;
  /** The facet of which it shows one value: `By place`. */
  readonly facet?: string;
  /** How many there are, in words; absent where that is no news. */
  readonly count?: string;
  /** Another way to look at what is listed. */
  readonly otherwise?: PhraseLink;
  readonly cards: readonly Card[];
  /** The orders that the list can be seen in; absent where there is one. */
  readonly orders?: readonly ListOrder[];
  /** The search with this list's value among its filters, to combine it with others. */
  readonly narrow?: string;
  /** Ways to browse further, each with its values and how many objects they have. */
  readonly facets: readonly {
    readonly label: string;
    /** Whether its values lead to lists like this one, and not to pages of another kind. */
    readonly areLists: boolean;
    readonly values: readonly (PhraseLink & {
      readonly count: string;
      readonly current: boolean;
    })[];
  }[];
  readonly pagination?: {
    readonly label: string;
    readonly previous?: string;
    readonly next?: string;
    readonly pages: readonly {
      readonly number: string;
      readonly href: string;
      readonly current: boolean;
    }[];
  };
}

/** One order of a list. */
export interface ListOrder {
  readonly name: ObjectOrder;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  /**
   * For a list that is whole on its page and put in order there: for each card, as it is written,
   * its place in this order.
   */
  readonly places?: readonly number[];
}

/** A list of everything of one kind. */
export interface WayIn extends PhraseLink {
  /** How much there is, in words; absent where that is no news. */
  readonly count?: string;
}

export interface TourPage extends PageBase {
  readonly kind: 'tour';
  readonly map?: TourMap;
  readonly stops: readonly {
    readonly card: Card;
    readonly when: 'past' | 'now' | 'next';
    readonly whenWords: string;
    readonly dates: string;
    /** Its place in the order, as on the map. */
    readonly number: string;
    /** Said of a place that is described and not pinned on a map. */
    readonly described?: string;
  }[];
}

/** The tour drawn: land, ways and marks, in units of `width` and `height`. */
export interface TourMap {
  readonly width: number;
  readonly height: number;
  /** Outline of the land, as an SVG path. */
  readonly land: string;
  /** From one stop to the next, as SVG paths; `when` is that of the stop it leads to. */
  readonly ways: readonly { readonly line: string; readonly when: 'past' | 'now' | 'next' }[];
  readonly marks: readonly TourMapMark[];
  /** How many stops are not on it, since they are described and not pinned. */
  readonly left: number;
}

export interface TourMapMark {
  readonly x: number;
  readonly y: number;
  readonly numbers: string;
  readonly when: 'past' | 'now' | 'next';
  readonly cities: readonly Phrase[];
  /** Where the names of the cities are written, by their middle. */
  readonly names: { readonly x: number; readonly y: number };
}

/** Objects in the order of their dates: a table with a bar in each row. */
export interface TimelinePage extends PageBase {
  readonly kind: 'timeline';
  readonly title: string;
  readonly introduction: string;
  /** Years above the bars, at equal distances from their beginning to their end. */
  readonly ticks: readonly string[];
  readonly groups: readonly {
    readonly label: Phrase | PhraseLink;
    readonly count: string;
    /** Empty where there are more objects than a table can show. */
    readonly rows: readonly TimelineRow[];
  }[];
}

export interface TimelineRow {
  readonly object: PhraseLink;
  readonly partners: readonly Phrase[];
  readonly date?: Phrase;
  /** Thousandths of the scale; `vague` for approximate and uncertain dates. */
  readonly bar?: { readonly x: number; readonly width: number; readonly vague: boolean };
}
