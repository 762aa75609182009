import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '#src/i18n/string-overrides.ts';
import { stringKeys, stringTables, type StringTable } from '#src/i18n/string-tables.ts';
import { advisory, rightsStatements } from '#src/schema/rights.ts';

const tables = Object.entries(stringTables) as [string, StringTable][];

/** Every text of a table with the place where it stands. */
function texts(table: StringTable): [string, string][] {
  return stringKeys.flatMap((key) => {
    const words = table[key];
    if (typeof words === 'string') return [[key, words] as [string, string]];
    return Object.entries(words).map(([form, text]): [string, string] => [`${key}.${form}`, text]);
  });
}

describe.each(tables)('the words of %s', (tag, table) => {
  it('has exactly the keys of the type, in the same order', () => {
    expect(Object.keys(table)).toEqual(stringKeys);
  });

  it('keeps every placeholder', () => {
    for (const key of stringKeys) {
      expect([key, placeholdersOf(table[key])]).toEqual([
        key,
        placeholdersOf(stringTables.en[key]),
      ]);
    }
  });

  it('has the plural categories that CLDR has, and the count in the open ones', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const key of stringKeys) {
      const words = table[key];
      if (typeof words === 'string') continue;
      expect([key, Object.keys(words).toSorted()]).toEqual([key, categories]);
      const open = Object.entries(words).filter(([name]) => /few|many|other/u.test(name));
      expect([key, open.filter(([, text]) => !text.includes('{count}'))]).toEqual([key, []]);
    }
  });

  it('has no empty text and no stray space', () => {
    for (const [place, text] of texts(table)) {
      expect([place, text]).toEqual([place, text.trim().replace(/ {2}/gu, ' ')]);
      expect(text).not.toBe('');
    }
  });

  it('has a word for every advisory and rights statement of the schema', () => {
    for (const kind of advisory.shape.kind.options)
      expect(table).toHaveProperty([`advisory.${kind}`]);
    for (const name of Object.keys(rightsStatements)) {
      expect(table).toHaveProperty([`rights.${name}`]);
    }
  });
});

describe('typography', () => {
  const all = (tag: keyof typeof stringTables) =>
    texts(stringTables[tag] as StringTable).map(([, text]) => text);

  it('puts a narrow no-break space before French double punctuation and inside guillemets', () => {
    for (const text of all('fr')) expect(text).not.toMatch(/[^\u202f\d][;:!?»]|«[^\u202f]/u);
  });

  it('opens Spanish questions', () => {
    const questions = all('es').filter((text) => text.includes('?'));
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter((text) => !text.includes('¿'))).toEqual([]);
  });

  it('uses Arabic commas and question marks', () => {
    for (const text of all('ar')) expect(text).not.toMatch(/[,;?]/u);
  });

  it.each(['ja', 'zh-Hans'] as const)('uses full-width punctuation in %s', (tag) => {
    for (const text of all(tag)) expect(text).not.toMatch(/[\p{L}}]\s?[,;:!?](?!\S*\/)|\.$/u);
  });

  it.each(['en', 'es', 'fr', 'pt', 'tr'] as const)('has no straight apostrophe in %s', (tag) => {
    for (const text of all(tag)) expect(text).not.toMatch(/['"]/u);
  });
});
