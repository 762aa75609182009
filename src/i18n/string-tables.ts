import ar from './strings/ar.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import es from './strings/es.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import ja from './strings/ja.json' with { type: 'json' };
import pt from './strings/pt.json' with { type: 'json' };
import tr from './strings/tr.json' with { type: 'json' };
import zhHans from './strings/zh-Hans.json' with { type: 'json' };
import type { PluralCategory } from './declared-formats.ts';

/** A word of the interface. The English file is the type; it is not a language to fall back to. */
export type StringKey = keyof typeof en;

/** One text for each plural category that the language has (CLDR); `other` is always there. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** Complete interface words of one language: a plural where English has one, else a text. */
export type StringTable = {
  readonly [Key in StringKey]: (typeof en)[Key] extends string ? string : PluralForms;
};

/** What an exhibition adds or replaces. */
export type PartialStringTable = Readonly<Partial<Record<StringKey, string | PluralForms>>>;

/** The interface words that come with the generator, by the tag of their language. */
export const stringTables = {
  ar,
  en,
  es,
  fr,
  ja,
  pt,
  tr,
  'zh-Hans': zhHans,
} as const satisfies Readonly<Record<string, StringTable>>;

/** Every key, in the order of the file. */
export const stringKeys = Object.keys(en) as readonly StringKey[];

/** True for a word of the interface; keys built from content (`advisory.` + kind) are asked this. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(en, key);
}
