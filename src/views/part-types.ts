import type { Picture } from '#src/images/renditions.ts';
import type { ShareCard } from '#src/images/share-card.ts';
import type { PicturePart } from './picture-part.ts';
import type { Phrase, PhraseLink, RightsNote } from './phrase-types.ts';
import type { Recording } from './recording-types.ts';

/** A sentence in the page's language about the state of a text. */
export interface Notice {
  readonly kind:
    'fallback' | 'outdated' | 'machine' | 'draft' | 'deliberate' | 'demonstration' | 'sample';
  readonly words: string;
  /** Further words as the partners wrote them, such as the reason of a deliberate gap. */
  readonly reason?: Phrase;
}

/** A picture with its words. */
export interface Illustration {
  readonly picture: Picture;
  /** Empty for a decorative picture. */
  readonly alt: Phrase;
  readonly caption?: Phrase;
  /** A longer description, where the picture carries the argument. */
  readonly long?: Phrase;
  /** Credit line and rights statement, in plain words. */
  readonly credit?: Phrase;
  readonly rights?: RightsNote;
  /** There when one may look closer at it. */
  readonly zoom?: Zoom;
}

/** What is needed to look closer at a picture. */
export interface Zoom {
  /** Title of the entry that the picture belongs to. */
  readonly title: Phrase;
  /** The whole picture in growing sizes, in pixels. */
  readonly levels: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
  }[];
  /** Its named parts. */
  readonly details: readonly ({ readonly name: Phrase } & PicturePart)[];
}

/** Prose ready to be drawn: HTML that was checked when it was read, and components between. */
export type ProseBlock =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'figure';
      readonly illustration: Illustration;
      readonly link?: PhraseLink;
      /** A caption of the text's own; the picture has none of its own beside it. */
      readonly words: readonly ProseBlock[];
    }
  | {
      readonly kind: 'detail';
      readonly illustration: Illustration;
      readonly of?: PhraseLink;
      readonly words: readonly ProseBlock[];
    }
  | { readonly kind: 'walk'; readonly walk: Walk }
  | {
      readonly kind: 'gallery';
      readonly illustrations: readonly GalleryPicture[];
      readonly words: readonly ProseBlock[];
    }
  | {
      readonly kind: 'compare';
      readonly sides: readonly {
        readonly illustration: Illustration;
        readonly link?: PhraseLink;
      }[];
      readonly words: readonly ProseBlock[];
    }
  | {
      readonly kind: 'quotation';
      readonly words: readonly ProseBlock[];
      readonly speaker: Phrase;
      readonly source?: Phrase;
      readonly lang?: string;
      readonly dir?: 'ltr' | 'rtl';
    }
  | {
      readonly kind: 'recording';
      readonly recording: Recording;
      readonly words: readonly ProseBlock[];
    }
  /** Pictures that are shown to those who ask for them. */
  | {
      readonly kind: 'gate';
      readonly advisories: readonly AdvisoryNote[];
      readonly blocks: readonly ProseBlock[];
    }
  | { readonly kind: 'question'; readonly id: string; readonly words: readonly ProseBlock[] }
  | { readonly kind: 'note'; readonly words: readonly ProseBlock[] }
  | { readonly kind: 'advisory'; readonly title: string; readonly words: readonly ProseBlock[] };

/** A picture among others, and where it is reached on the page. */
export interface GalleryPicture extends Illustration {
  readonly id?: string;
}

/** Details of one picture, one after another. */
export interface Walk {
  readonly whole: Illustration;
  /** The object that the picture shows, when it is not that of the page. */
  readonly of?: PhraseLink;
  readonly steps: readonly WalkStep[];
}

export interface WalkStep {
  /** Where it is reached on the page. */
  readonly id?: string;
  readonly name?: Phrase;
  readonly part: PicturePart;
  /** The part alone; without words where those of the step stand for them. */
  readonly crop: Illustration;
  readonly words: readonly ProseBlock[];
}

/** One contribution's words for one reader. */
export interface Account {
  readonly title: Phrase;
  readonly summary?: Phrase;
  readonly body: readonly ProseBlock[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly easy?: EasyText;
  /** The same words in sign languages. */
  readonly signed: readonly Recording[];
  readonly notices: readonly Notice[];
  /** Where the words come from: language of the source, translator, reviewer. */
  readonly origin: readonly string[];
  readonly sources: readonly Phrase[];
}

/** The same in easy words. */
export interface EasyText {
  readonly summary?: Phrase;
  readonly body: readonly ProseBlock[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** What is to be said of these words and not of the full text. */
  readonly notices: readonly Notice[];
}

/** A signed account of an object. All accounts of an object are equals. */
export interface PerspectiveAccount extends Account {
  readonly id: string;
  readonly partner: PhraseLink;
  readonly place: Phrase;
  readonly authors: readonly Phrase[];
  /** Formatted date; absent where nobody wrote one down. */
  readonly date?: string;
  /** Name, in the page's language, of the language in which it was written. */
  readonly writtenIn: string;
  /** Whether it adds, agrees, disputes or asks, in words; absent for the owner's account. */
  readonly stance?: string;
  readonly advisories: readonly AdvisoryNote[];
  readonly agreesOn: readonly Phrase[];
  readonly disputes: readonly Phrase[];
}

/** A row of a fact table. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly (Phrase | PhraseLink)[];
}

/** An entry in a list. */
export interface Card {
  readonly id: string;
  readonly kind: 'object' | 'story' | 'lesson' | 'partner' | 'theme' | 'venue' | 'perspective';
  readonly href: string;
  readonly title: Phrase;
  readonly summary?: Phrase;
  /** Who made it: names of partners. */
  readonly by: readonly Phrase[];
  /** A short line of facts: date, place. */
  readonly line: readonly Phrase[];
  readonly illustration?: Illustration;
  /** Shown instead of the picture when the object carries an advisory. */
  readonly advisory?: string;
  /** Said in the place of the picture of an object that has none. */
  readonly noPicture?: string;
}

export interface AdvisoryNote {
  readonly title: string;
  readonly note?: Phrase;
}

export interface CommunityLabelNote {
  readonly code: string;
  readonly name: Phrase;
  readonly text?: Phrase;
  readonly community: Phrase;
  readonly href?: string;
}

/** What every page says about itself in its head. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** Address below the site, with base. */
  readonly path: string;
  /** Full address; absent when the exhibition has no public address. */
  readonly canonical?: string;
  /** The same page in every language; `x-default` is the language chooser. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  /** What stands for the page where its address is shared; absent where no cards are drawn. */
  readonly card?: PageCard;
  readonly type: 'website' | 'article';
  /** True for pages that search engines should leave out. */
  readonly hidden: boolean;
}

/** The image with which a page is shared. */
export interface PageCard {
  /** Full address. */
  readonly href: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The same file below the site's root. */
  readonly file: string;
  /** What it is drawn from. */
  readonly shows: ShareCard;
}

export interface LanguageLink {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** The exhibition's sign. */
export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What it says; absent for a sign without words. */
  readonly alt?: Phrase;
}

/** What surrounds every page of one language. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: string;
  readonly exhibition: Phrase;
  readonly subtitle?: Phrase;
  readonly home: string;
  readonly navigation: readonly NavigationLink[];
  readonly footer: readonly NavigationLink[];
  readonly languages: readonly LanguageLink[];
  /** Search form target. */
  readonly search: string;
  readonly partners: readonly PhraseLink[];
  readonly licence: RightsNote;
  readonly feed: string;
  /** Address of the site's icon, an SVG. */
  readonly icon: string;
  readonly logo?: Logo;
  readonly themeColours: { readonly light: string; readonly dark: string };
  /** Address of the script that a page waits for, so that it appears as its reader chose. */
  readonly readingScript?: string;
  readonly fontsCss?: string;
  readonly fontsPreload: readonly string[];
}
