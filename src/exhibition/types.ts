import type { ImageFacts } from '#src/schema/image-facts.ts';
import type { Issue } from '#src/issues/issue.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ProseNode, ProseReference } from '#src/prose/tree.ts';
import type {
  GlossaryFacts,
  LessonFacts,
  PerspectiveFacts,
  StoryFacts,
  ThemeFacts,
  VoiceFacts,
} from '#src/schema/contribution.ts';
import type { EvaluationFacts } from '#src/schema/evaluation.ts';
import type { ExhibitionFacts } from '#src/schema/exhibition.ts';
import type { ObjectFacts } from '#src/schema/object.ts';
import type { PartnerFacts, PersonFacts } from '#src/schema/partner.ts';
import type { TextFrontMatter } from '#src/schema/text.ts';
import type { VenueFacts } from '#src/schema/venue.ts';
import type { Vocabulary } from '#src/schema/vocabulary.ts';

/** One file of the content folder, as text. */
export interface SourceFile {
  /** Path below the content root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Everything that was found below the content root, read but not yet understood. */
export interface ContentFiles {
  readonly sources: readonly SourceFile[];
  /** Every other file: images, sound, film, hand-outs. */
  readonly media: ReadonlySet<string>;
  /** Facts of the images that could be read, by path. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  /** What was wrong with files as files. */
  readonly issues: readonly Issue[];
}

/** The words of one contribution in one language. */
export interface Text {
  readonly locale: string;
  readonly file: string;
  readonly title: string;
  readonly front: TextFrontMatter;
  readonly body: readonly ProseNode[];
  readonly references: readonly ProseReference[];
  /** Digest of the words, as a translation names it in `translation.of`. */
  readonly digest: string;
  /** True when this is a translation of a source text that has changed since. */
  readonly outdated: boolean;
}

/** A community's decision that a text stays in its own language. */
export interface DeliberateGap {
  /** The language in which there is no text. */
  readonly tag: string;
  /** The language in which the reason is written. */
  readonly language: string;
  readonly file: string;
  readonly reason: string;
}

/** All texts of one contribution. */
export interface Texts {
  readonly byLocale: ReadonlyMap<string, Text>;
  /** Easy-to-read variants (`<locale>.easy.mdx`). */
  readonly easy: ReadonlyMap<string, Text>;
  /** The language in which it was first written; absent when there is no text at all. */
  readonly source: string | undefined;
  readonly deliberate: readonly DeliberateGap[];
}

/** What every contribution has. */
export interface Entry<Kind extends string, Facts> {
  readonly kind: Kind;
  /** `<partner>/<slug>`, or `<slug>` for what belongs to the exhibition as a whole. Never changes. */
  readonly id: string;
  readonly slug: string;
  /** File that holds the facts. */
  readonly file: string;
  /** Folder of its texts and media, with a closing `/`. */
  readonly folder: string;
  readonly facts: Facts;
  readonly texts: Texts;
}

/** An entry that a partner made, or several partners together. */
export interface Contribution<Kind extends string, Facts> extends Entry<Kind, Facts> {
  /** Who made it: one partner, or all partners of joint work in the order of `exhibition.yaml`. */
  readonly partners: readonly string[];
}

export type ExhibitionObject = Contribution<'object', ObjectFacts>;
export type Story = Contribution<'story', StoryFacts>;
export type Lesson = Contribution<'lesson', LessonFacts>;
export type Venue = Entry<'venue', VenueFacts>;
export type Partner = Entry<'partner', PartnerFacts>;
export type Person = Entry<'person', PersonFacts>;
export type Theme = Entry<'theme', ThemeFacts>;
export type GlossaryTerm = Entry<'term', GlossaryFacts>;
export type Voice = Entry<'voice', VoiceFacts> & { readonly venue: string };

/** One partner's account of an object; its id is `<partner>/<owner>/<object>`. */
export type Perspective = Contribution<'perspective', PerspectiveFacts> & {
  readonly object: string;
};

/** Figures that the partners counted, with what each of them means. */
export interface Evaluation {
  readonly facts: EvaluationFacts;
  readonly tables: readonly EvaluationTable[];
}

export type EvaluationTable = EvaluationFacts['tables'][number] & {
  /** The CSV file, below the content root. */
  readonly path: string;
  readonly rows: readonly CountsRow[];
};

/** One line of a CSV file. */
export interface CountsRow {
  readonly line: number;
  /** Day, month, venue, language and words, by column; cells without anything are left out. */
  readonly words: Readonly<Record<string, string>>;
  /** Counts by column. One that is left out was not taken, or is too small to be told. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The whole exhibition, linked. Maps keep the order of the content folder (by id). */
export interface Exhibition {
  readonly facts: ExhibitionFacts;
  readonly locales: readonly Locale[];
  readonly vocabulary: Vocabulary;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly people: ReadonlyMap<string, Person>;
  readonly objects: ReadonlyMap<string, ExhibitionObject>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly perspectives: ReadonlyMap<string, Perspective>;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly evaluation?: Evaluation;
  /** Interface words that this exhibition adds or replaces: language tag -> key -> words. */
  readonly strings: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Facts of every readable image, by path below the content root. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  readonly media: ReadonlySet<string>;
}
