import type { DeclaredFormats } from './declared-formats.ts';
import { sameLanguageTags, script } from './tags.ts';

export { canonicalTag, script } from './tags.ts';

export type Direction = 'ltr' | 'rtl';

/** A language of the exhibition with everything that pages need to know about it. */
export interface Locale {
  /** Canonical BCP 47 tag. CLDR need not know it. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: Direction;
  /** ISO 15924, for example `Latn`; `Zzzz` when nobody knows. */
  readonly script: string;
  /** Where to look, in this order, for what is missing in this language. May be empty. */
  readonly fallback: readonly string[];
  readonly formats?: DeclaredFormats;
}

/** What an exhibition says about one of its languages. Everything but the tag may be left out. */
export interface DeclaredLocale {
  readonly tag: string;
  readonly name?: string | undefined;
  readonly dir?: Direction | undefined;
  readonly script?: string | undefined;
  readonly fallback?: readonly string[] | undefined;
  readonly formats?: DeclaredFormats | undefined;
}

/** What we know of a language whose interface words come with the generator. */
export interface KnownLocale {
  readonly tag: string;
  readonly name: string;
  readonly script: string;
  readonly dir: Direction;
  /** Outer opening and closing mark, then the inner pair. */
  readonly quotes: readonly [string, string, string, string];
  /** Numbering system (CLDR name) when it is not the plain `latn` everywhere it is read. */
  readonly digits?: string;
}

/**
 * The languages that the interface is translated into, in the order of their tags. Arabic has two
 * sets of digits: `latn` is what the Maghreb and CLDR's `ar` use; an exhibition further east
 * declares `formats: { digits: arab }`.
 */
export const knownLocales: readonly KnownLocale[] = [
  {
    tag: 'ar',
    name: 'العربية',
    script: 'Arab',
    dir: 'rtl',
    quotes: ['«', '»', '”', '“'],
    digits: 'latn',
  },
  { tag: 'en', name: 'English', script: 'Latn', dir: 'ltr', quotes: ['“', '”', '‘', '’'] },
  { tag: 'es', name: 'Español', script: 'Latn', dir: 'ltr', quotes: ['«', '»', '“', '”'] },
  {
    tag: 'fr',
    name: 'Français',
    script: 'Latn',
    dir: 'ltr',
    quotes: ['«\u202f', '\u202f»', '“', '”'],
  },
  { tag: 'ja', name: '日本語', script: 'Jpan', dir: 'ltr', quotes: ['「', '」', '『', '』'] },
  { tag: 'pt', name: 'Português', script: 'Latn', dir: 'ltr', quotes: ['“', '”', '‘', '’'] },
  { tag: 'tr', name: 'Türkçe', script: 'Latn', dir: 'ltr', quotes: ['“', '”', '‘', '’'] },
  { tag: 'zh-Hans', name: '简体中文', script: 'Hans', dir: 'ltr', quotes: ['“', '”', '‘', '’'] },
];

/** Scripts written from right to left (Unicode Character Database, bidirectional classes R, AL). */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Gara Hebr Hung Mand Mani Mend Nkoo Orkh Rohg Samr Sogd Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
);

/** The direction of a language: as declared, else that of its script, else left to right. */
export function direction(tag: string, declared?: Direction): Direction {
  return declared ?? (rightToLeft.has(script(tag)) ? 'rtl' : 'ltr');
}

/** What we know of a language, also when the tag names a region: `pt-BR` gives the row of `pt`. */
export function knownLocale(tag: string): KnownLocale | undefined {
  for (const candidate of sameLanguageTags(tag)) {
    const known = knownLocales.find((row) => row.tag === candidate);
    if (known !== undefined) return known;
  }
  return undefined;
}

/**
 * A declared language made complete. What the exhibition says wins; then the table above, then
 * what CLDR knows; a language that nobody knows is named by its tag and written left to right.
 */
export function makeLocale(declared: DeclaredLocale): Locale {
  const { tag } = declared;
  const known = knownLocale(tag);
  const written = declared.script ?? script(tag);
  return {
    tag,
    name: declared.name ?? known?.name ?? selfName(tag) ?? tag,
    dir: declared.dir ?? (rightToLeft.has(written) ? 'rtl' : 'ltr'),
    script: written,
    fallback: declared.fallback ?? [],
    ...(declared.formats === undefined ? {} : { formats: declared.formats }),
  };
}

/** The language's name in itself as CLDR has it; `undefined` when CLDR has none. */
function selfName(tag: string): string | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return undefined;
    return new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
