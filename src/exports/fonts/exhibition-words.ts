import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { entriesWithTexts } from '#src/exhibition/rules/rule.ts';
import { makeFormats } from '#src/i18n/format.ts';
import { stringTables } from '#src/i18n/string-tables.ts';
import { sameLanguageTags, script } from '#src/i18n/tags.ts';
import { proseText } from '#src/prose/prose-text.ts';
import type { ScriptedText } from './characters-by-script.ts';

const builtIn: Readonly<Record<string, unknown>> = stringTables;

/** Every word that pages of an edition may show, with its writing system: what fonts must cover. */
export function exhibitionWords(exhibition: PublishedExhibition): readonly ScriptedText[] {
  const scripts = new Map(exhibition.locales.map((locale) => [locale.tag, locale.script]));
  const scriptOf = (tag: string): string => scripts.get(tag) ?? script(tag);
  const texts = entriesWithTexts(exhibition).flatMap(({ texts: { byLocale, easy } }) =>
    [...byLocale.values(), ...easy.values()].map(({ locale, front, body }) => ({
      script: scriptOf(locale),
      text: `${proseText(body)} ${JSON.stringify(front)}`,
    })),
  );
  const tables = exhibition.locales.flatMap(({ tag, name, fallback }) => [
    { script: scriptOf(tag), text: name },
    ...[tag, ...fallback].flatMap(sameLanguageTags).map((near) => ({
      script: scriptOf(near),
      text: JSON.stringify([builtIn[near], exhibition.strings.get(near)]),
    })),
  ]);
  return [...texts, ...tables, ...mapWords(exhibition, scripts), ...dates(exhibition)];
}

/** Language maps anywhere in the facts: names, labels, credit lines. */
function mapWords(
  exhibition: PublishedExhibition,
  scripts: ReadonlyMap<string, string>,
): readonly ScriptedText[] {
  const {
    facts,
    vocabulary,
    partners,
    people,
    objects,
    stories,
    lessons,
    venues,
    themes,
    glossary,
    voices,
  } = exhibition;
  const maps = [partners, people, objects, stories, lessons, venues, themes, glossary, voices];
  const found = new Map<string, string[]>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const tag = scripts.has(key) ? key : '';
      const words = found.get(tag);
      if (words === undefined) found.set(tag, [value]);
      else words.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) collect(inner, name);
    }
  };
  collect(
    [facts, vocabulary, maps.map((map) => [...map.values()].map((entry) => entry.facts))],
    '',
  );
  return [...found].map(([tag, words]) => ({
    script: scripts.get(tag) ?? 'Zyyy',
    text: words.join(' '),
  }));
}

/** Months, digits and the signs between dates come from the language, not from the texts. */
function dates({ locales }: PublishedExhibition): readonly ScriptedText[] {
  return locales.map((locale) => {
    const { date, dateRange, number, yearRange, century } = makeFormats(locale);
    const months = Array.from({ length: 12 }, (_, month) =>
      date(`2000-${String(month + 1).padStart(2, '0')}-01`),
    );
    const ranges = [dateRange('2001-01-02', '2002-03-04'), yearRange(1500, 1600), century(16)];
    const words = [...months, ...ranges, number(-1_234_567_890.5)];
    return { script: locale.script, text: words.join(' ') };
  });
}
