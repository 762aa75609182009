/** The article, alone or after one of the letters that are written together with it. */
const article = /^(?:[وف]?(?:[بك])?ال|[وف]?لل)(?=.{3,}$)/u;

/**
 * Other forms under which an Arabic word is looked for: without vowel signs, without the article,
 * the singulars that a plural may come from, the plural of a few frequent singular patterns. Forms
 * that do not exist cost a few bytes of index and are never typed.
 */
export function arabicForms(word: string): readonly string[] {
  const plain = plainArabic(word);
  const bare = plain.replace(article, '');
  const forms = new Set([bare, ...formsBy(plural, bare), ...formsBy(singular, bare)]);
  // A word like `alwān` only looks as if it had the article.
  for (const form of formsBy(plural, plain)) forms.add(form);
  if (vowelSigns.test(word)) forms.add(plain);
  else forms.delete(plain);
  return [...forms].filter((form) => form.length >= 2);
}

/** A typed word without vowel signs and without the article. */
export function withoutArticle(word: string): string {
  return plainArabic(word).replace(article, '');
}

function plainArabic(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا');
}

const vowelSigns = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/u;

const consonant = '[^اويةىء]';

type Patterns = readonly (readonly [RegExp, readonly string[]])[];

/** Plural pattern and the singulars it may have; C stands for a letter of the root. */
const plural: Patterns = [
  // Sound plurals: -āt, -ūn, -īn.
  [/^(.{3,})ات$/u, ['$1', '$1ة']],
  [/^(.{3,})[وي]ن$/u, ['$1']],
  // maṣābīḥ, ṣanādīq, qanādīl.
  [pattern('^(C)(C)ا(C)ي(C)$'), ['$1$2$3ا$4', '$1$2$3و$4', '$1$2$3ي$4']],
  // matāḥif, madāris.
  [pattern('^(C)(C)ا(C)(C)$'), ['$1$2$3$4', '$1$2$3$4ة']],
  // kharāʾiṭ, rasāʾil.
  [pattern('^(C)(C)ائ(C)$'), ['$1$2ي$3ة', '$1$2ا$3ة', '$1$2ي$3']],
  // qawārib, jawāmiʿ; tawārīkh.
  [pattern('^(C)وا(C)(C)$'), ['$1ا$2$3', '$1ا$2$3ة']],
  [pattern('^(C)وا(C)ي(C)$'), ['$1ا$2ي$3', '$1ا$2و$3']],
  // alwān, aswāq.
  [/^ا(.)(.)ا(.)$/u, ['$1$2$3', '$1ا$3']],
  // ansija, aqmisha, aʿmida.
  [pattern('^ا(C)(C)(C)ة$'), ['$1$2ا$3', '$1$2ي$3', '$1$2و$3']],
  // nuqūsh, quṣūr.
  [pattern('^(C)(C)و(C)$'), ['$1$2$3']],
];

/** The other way about, for the singulars whose plural is easy to tell. */
const singular: Patterns = [
  [pattern('^(C)(C)(C)[اوي](C)$'), ['$1$2ا$3ي$4']],
  [pattern('^(م)(C)(C)(C)ة?$'), ['$1$2ا$3$4']],
  [pattern('^(C)(C)[اي](C)ة$'), ['$1$2ائ$3']],
  // kutub, aqmisha; mudun, sufun.
  [pattern('^(C)(C)ا(C)$'), ['$1$2$3', 'ا$1$2$3ة']],
  [pattern('^(C)(C)ي(C)ة$'), ['$1$2$3']],
  [/^(.{3,})ة$/u, ['$1ات']],
  [pattern('^(م)(C)(C)و(C)$'), ['$1$2$3و$4ات']],
];

function pattern(text: string): RegExp {
  return new RegExp(text.replaceAll('C', consonant), 'u');
}

function formsBy(patterns: Patterns, word: string): readonly string[] {
  return patterns.flatMap(([shape, forms]) =>
    shape.test(word) ? forms.map((form) => word.replace(shape, form)) : [],
  );
}
