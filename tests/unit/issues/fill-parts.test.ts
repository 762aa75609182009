import { expect, test } from 'vitest';
import { issueCodes, type IssueCode } from '#src/issues/codes.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';
import { fillParts, valueNames } from '#src/issues/fill-parts.ts';
import { chooseIssueLanguages, issueLanguages } from '#src/issues/issue-languages.ts';
import { ar } from '#src/issues/messages/ar.ts';
import { en } from '#src/issues/messages/en.ts';
import { es } from '#src/issues/messages/es.ts';
import { fr } from '#src/issues/messages/fr.ts';

test.each([
  ['Write {a}.', { a: 'x' }, 'Write x.'],
  ['Rename it[[ to {a}]].', { a: 'x' }, 'Rename it to x.'],
  ['Rename it[[ to {a}]].', {}, 'Rename it.'],
  ['[[Write {a}.||Delete it.]]', { a: 'x' }, 'Write x.'],
  ['[[Write {a}.||Delete it.]]', {}, 'Delete it.'],
  ['[[{a}||{b}[[, {c}]]]]', { b: 'y' }, 'y'],
  ['[[{a}||{b}[[, {c}]]]]', { b: 'y', c: 'z' }, 'y, z'],
  ['[[{a}[[ or {b}]]]]', { a: 'x' }, 'x'],
  ['{a}', { a: '[[{b}]]', b: 'no' }, '[[{b}]]'],
])(
  'the pattern %s with %o reads %s',
  (pattern, values: Readonly<Record<string, string>>, words) => {
    expect(fillParts(pattern, (name) => values[name] ?? '')).toBe(words);
  },
);

const tables = { ar, en, es, fr };

test.each(Object.keys(issueCodes) as IssueCode[])(
  'the words of %s use its values and no others, in every language',
  (code) => {
    const own: readonly string[] = issueCodes[code].values;
    const named = Object.values(tables).map((table) => {
      const { message, fix } = table[code];
      const names = valueNames(message + fix).map((name) => name.split(':')[0] ?? '');
      expect(own).toEqual(expect.arrayContaining(names));
      return [...new Set(names)].filter((name) => name !== 'language' && name !== 'source');
    });
    for (const names of named) expect(names).toEqual(named[0]);
  },
);

test.each([
  [['es-MX'], ['es']],
  [['fr_CA.UTF-8'], ['fr']],
  [['ja', 'ar-MA', 'en'], ['ar']],
  [['C'], issueLanguages],
  [[], issueLanguages],
])('readers of %o are told in %o', (wanted, languages) => {
  expect(chooseIssueLanguages(wanted)).toEqual(languages);
});

test('names of languages and of kinds are in the language of the message', () => {
  const values = { language: 'es', kind: 'story', id: 'puebla/names' };
  const told = (language: 'ar' | 'en' | 'es' | 'fr') =>
    describeIssue({ code: 'text-no-title', values }, language).message;
  expect(told('en')).toBe('The Spanish text of the story `puebla/names` has no title.');
  expect(told('es')).toBe('El texto en español de la historia `puebla/names` no tiene título.');
  expect(told('fr')).toBe('Le texte du récit `puebla/names` (espagnol) n’a pas de titre.');
  expect(told('ar')).toBe('ليس للقصة \u2068`puebla/names`\u2069 عنوان باللغة الإسبانية.');
});

test('a language that nobody knows is named by its tag', () => {
  const { message } = describeIssue(
    { code: 'text-deliberate-no-reason', values: { language: 'x-fez' } },
    'en',
  );
  expect(message).toBe('The x-fez text stays untranslated on purpose, and gives no reason.');
});

test('Arabic words in a sentence of another direction are isolated', () => {
  const values = { field: 'عنوان', within: '', nearest: 'title', known: '' };
  const { message, fix } = describeIssue({ code: 'field-unknown', values }, 'es');
  expect(message).toBe('No existe el campo \u2068`عنوان`\u2069.');
  expect(fix).toBe('Escriba `title`.');
});
