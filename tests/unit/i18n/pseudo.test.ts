import { describe, expect, it } from 'vitest';
import { makePseudo, pseudo, pseudoTag } from '#src/i18n/pseudo.ts';
import { placeholdersOf } from '#src/i18n/string-overrides.ts';
import { stringKeys, stringTables } from '#src/i18n/string-tables.ts';
import { canonicalTag } from '#src/i18n/tags.ts';

describe('the pseudo-locale', () => {
  const table = makePseudo(stringTables.en);

  it('has a tag that is well formed and unknown to CLDR', () => {
    expect(canonicalTag(pseudoTag)).toBe(pseudoTag);
    expect(Intl.NumberFormat.supportedLocalesOf([pseudoTag])).toEqual([]);
  });

  it('leaves no plain letter outside the placeholders', () => {
    expect(pseudo('Hello {name}')).toBe('[!! Ĥéļļö {name} !!]');
    for (const key of stringKeys) {
      const words = table[key];
      for (const text of typeof words === 'string' ? [words] : Object.values(words)) {
        expect(text.replace(/\{\w+\}/gu, '')).not.toMatch(/[A-Za-z]/u);
      }
    }
  });

  it('keeps keys, plurals and placeholders', () => {
    expect(Object.keys(table)).toEqual(stringKeys);
    expect(Object.keys(table['count.objects'])).toEqual(['other', 'one']);
    for (const key of stringKeys) {
      expect(placeholdersOf(table[key])).toEqual(placeholdersOf(stringTables.en[key]));
    }
  });
});
