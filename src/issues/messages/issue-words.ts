import type { IssueCode } from '../codes.ts';

/** What is said about one kind of problem. */
export interface IssueText {
  /** What is wrong with the contributor's own value: a full sentence. */
  readonly message: string;
  /** What to type. */
  readonly fix: string;
}

/**
 * All messages of one language. In them
 * - `{value}` is a value of the issue; `{language:name}` the name of the language that it is a tag
 *   of; `{kind:one}`, `{kind:of}` and `{kind:none}` a form of the word for a kind of entry;
 * - `[[words {value}]]` disappears when one of its values is empty, and `[[words {value}||others]]`
 *   becomes `others`; such parts may stand inside each other;
 * - what is typed stands between backticks.
 */
export type IssueWords = Readonly<Record<IssueCode, IssueText>>;

/** A kind of thing that a message names. */
export type NamedKind =
  | 'object'
  | 'story'
  | 'lesson'
  | 'perspective'
  | 'venue'
  | 'partner'
  | 'comparison'
  | 'person'
  | 'theme'
  | 'term'
  | 'image'
  | 'media'
  | 'region'
  | 'heading'
  | 'room'
  | 'question'
  | 'language'
  | 'kind'
  | 'material'
  | 'technique'
  | 'place';

/** A word for a kind of thing, in the forms that sentences need. */
export interface KindWords {
  /** The word by itself. */
  readonly one: string;
  /** `of the object`: kinds that have texts. */
  readonly of?: string;
  /** The beginning of the sentence that there is none. */
  readonly none: string;
}

/** Plural forms by CLDR category; `{count}` is the number. */
export type CountWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The words around the messages of a report. */
export interface ReportWords {
  readonly kinds: Readonly<Record<NamedKind, KindWords>>;
  readonly fix: string;
  readonly error: string;
  readonly warning: string;
  readonly errors: CountWords;
  readonly warnings: CountWords;
  readonly files: CountWords;
  /** `{errors}`, `{warnings}` and `{files}` are counted already. */
  readonly summary: string;
  readonly nothingWrong: string;
  /** Headings of what no single partner owns. */
  readonly joint: string;
  readonly venues: string;
  readonly exhibition: string;
}
