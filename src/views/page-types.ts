import type { ComparePage, ComparisonPage } from './compare-types.ts';
import type { PageBase } from './page-base.ts';
import type { ListPage, TimelinePage, TourMap, TourPage, WayIn } from './overview-types.ts';
import type {
  Notice,
  GalleryPicture,
  Illustration,
  Account,
  PerspectiveAccount,
  FactRow,
  Card,
  AdvisoryNote,
  CommunityLabelNote,
  LanguageLink,
  PageCard,
  Walk,
} from './part-types.ts';
import type { Phrase, PhraseLink, RightsNote } from './phrase-types.ts';
import type { Recording } from './recording-types.ts';

export interface ObjectPage extends PageBase {
  readonly kind: 'object';
  readonly id: string;
  /** Without a body when the owner's words are one of the perspectives. */
  readonly account: Account;
  readonly owner: PhraseLink;
  readonly advisories: readonly AdvisoryNote[];
  readonly labels: readonly CommunityLabelNote[];
  readonly illustrations: readonly Illustration[];
  readonly facts: readonly FactRow[];
  readonly careNotes?: Phrase;
  /** Equal accounts in the order of the published rule. */
  readonly perspectives: readonly PerspectiveAccount[];
  /** The rule of that order, in words. */
  readonly orderRule?: string;
  readonly recordings: readonly Recording[];
  /** Images that have several named details, with these. */
  readonly walks: readonly Walk[];
  /** Named details that are the only one of their image. */
  readonly details: readonly GalleryPicture[];
  readonly stories: readonly Card[];
  readonly lessons: readonly Card[];
  readonly venues: readonly Card[];
  readonly related: readonly Card[];
  readonly themes: readonly PhraseLink[];
  /** Comparisons in which it stands, and where to compare it with others. */
  readonly comparisons: readonly PhraseLink[];
  readonly citation: string;
  /** The number by which visitors find it where the exhibition is now. */
  readonly stop?: string;
  /** Where to write to have something taken down. */
  readonly takedown: Phrase | PhraseLink;
}

/** What stays of an object that was withdrawn. */
export interface TombstonePage extends PageBase {
  readonly kind: 'tombstone';
  readonly id: string;
  readonly words: string;
  readonly note?: Phrase;
}

export interface StoryPage extends PageBase {
  readonly kind: 'story';
  readonly account: Account;
  readonly by: readonly PhraseLink[];
  readonly signed: readonly string[];
  readonly cover?: Illustration;
  readonly advisories: readonly AdvisoryNote[];
  readonly recordings: readonly Recording[];
  readonly objects: readonly Card[];
  readonly lessons: readonly Card[];
  readonly themes: readonly PhraseLink[];
  /** Another one to read after it, nearest in what it tells of. */
  readonly next?: Card;
}

export interface LessonPage extends PageBase {
  readonly kind: 'lesson';
  readonly account: Account;
  readonly by: readonly PhraseLink[];
  readonly facts: readonly FactRow[];
  readonly signed: readonly string[];
  readonly advisories: readonly AdvisoryNote[];
  readonly objectives: readonly Phrase[];
  readonly recordings: readonly Recording[];
  readonly handouts: readonly PhraseLink[];
  readonly themes: readonly PhraseLink[];
  readonly objects: readonly Card[];
  readonly stories: readonly Card[];
  readonly licence: RightsNote;
}

export interface PartnerPage extends PageBase {
  readonly kind: 'partner';
  readonly name: Phrase;
  readonly account?: Account;
  readonly notices: readonly Notice[];
  readonly facts: readonly FactRow[];
  readonly objects: readonly Card[];
  /** Where all objects are, when these are only the first of them. */
  readonly moreObjects?: PhraseLink;
  readonly stories: readonly Card[];
  readonly lessons: readonly Card[];
  readonly perspectives: readonly Card[];
}

export interface ThemePage extends PageBase {
  readonly kind: 'theme';
  readonly title: Phrase;
  readonly summary?: Phrase;
  readonly objects: readonly Card[];
  /** Where all objects are, when these are only the first of them. */
  readonly moreObjects?: PhraseLink;
  readonly stories: readonly Card[];
  readonly lessons: readonly Card[];
}

export interface VenuePage extends PageBase {
  readonly kind: 'venue';
  readonly name: Phrase;
  readonly account?: Account;
  readonly facts: readonly FactRow[];
  readonly when: 'past' | 'now' | 'next';
  readonly rooms: readonly {
    readonly title: Phrase;
    readonly stops: readonly { readonly number: string; readonly card: Card }[];
  }[];
}

export interface GlossaryPage extends PageBase {
  readonly kind: 'glossary';
  readonly terms: readonly {
    readonly id: string;
    readonly term: Phrase;
    readonly definition: Phrase;
    /** Whether the partners agreed that the word itself stays as it is. */
    readonly kept: boolean;
    readonly others: readonly Phrase[];
  }[];
}

export interface HomePage extends PageBase {
  readonly kind: 'home';
  /** The title in every language of the exhibition; the page's own language first. */
  readonly titles: readonly Phrase[];
  readonly summary: Phrase;
  readonly objects: readonly Card[];
  readonly stories: readonly Card[];
  /** All partners, in the order of the published rule. */
  readonly partners: readonly Card[];
  readonly now?: { readonly words: string; readonly card: Card; readonly dates: string };
  readonly next?: { readonly words: string; readonly card: Card; readonly dates: string };
  /** The way of the whole tour, when at least one venue may be pinned. */
  readonly map?: TourMap;
}

export interface SearchPage extends PageBase {
  readonly kind: 'search';
  /** What the browser script needs; written into the page as data, never as script. */
  readonly settings: SearchSettings;
  /** Where every entry can be reached, also without JavaScript. */
  readonly ways: readonly WayIn[];
}

export interface SearchSettings {
  readonly locale: string;
  /** Address of the bundle of every language, the reader's own first. */
  readonly bundles: readonly {
    readonly tag: string;
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
    readonly href: string;
  }[];
  /** Interface words by key, for what the script writes. */
  readonly words: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export interface VoicesPage extends PageBase {
  readonly kind: 'voices';
  readonly voices: readonly {
    readonly id: string;
    readonly question: Phrase;
    readonly answer: Phrase;
    readonly translation?: Phrase;
    readonly line: readonly Phrase[];
    readonly about?: PhraseLink;
    readonly reply?: Phrase;
    readonly repliedBy?: Phrase;
    readonly notices: readonly Notice[];
  }[];
}

/** About and its parts: headed sections of sentences, tables and links. */
export interface AboutPage extends PageBase {
  readonly kind: 'about';
  readonly title: string;
  readonly sections: readonly AboutSection[];
}

export interface AboutSection {
  readonly id: string;
  /** What the heading is a part of, such as the title of a table. */
  readonly of?: Phrase;
  readonly heading: string;
  readonly paragraphs: readonly Phrase[];
  /** Links, and addresses that lead nowhere, such as telephone numbers. */
  readonly links: readonly (Phrase | PhraseLink)[];
  readonly table?: {
    readonly columns: readonly Phrase[];
    readonly rows: readonly { readonly head: Phrase; readonly cells: readonly TableCell[] }[];
  };
}

export interface TableCell extends Phrase {
  /** Of the largest figure of its column, from 0 to 1: drawn as a bar. */
  readonly share?: number;
  /** What is said aloud instead of a sign. */
  readonly spoken?: string;
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
  readonly ways: readonly WayIn[];
  /** The objects that stand for the exhibition. */
  readonly objects: readonly Card[];
}

/** `/` and `/404.html`: every language speaks for itself. */
export interface ChooserPage {
  readonly kind: 'chooser';
  readonly title: readonly Phrase[];
  readonly languages: readonly (LanguageLink & {
    readonly invitation: string;
    readonly exhibition: string;
  })[];
  /** The entrance names every language's home page to search engines; other choosers name none. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly fontsCss?: string;
  /** What stands for the entrance where its address is shared. */
  readonly card?: PageCard;
  /** Address of the site's icon, an SVG; absent where there is no language. */
  readonly icon?: string;
  readonly themeColours?: { readonly light: string; readonly dark: string };
  readonly readingScript?: string;
}

export type Page =
  | ObjectPage
  | TombstonePage
  | StoryPage
  | LessonPage
  | PartnerPage
  | ThemePage
  | VenuePage
  | ListPage
  | GlossaryPage
  | TourPage
  | TimelinePage
  | ComparePage
  | ComparisonPage
  | HomePage
  | SearchPage
  | VoicesPage
  | AboutPage
  | NotFoundPage;
