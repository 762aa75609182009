import { arabicForms, withoutArticle } from './search-arabic.ts';
import { foldLatin, turkishLowerCase } from './search-latin.ts';
import { language } from './tags.ts';

/**
 * Extra words to index beside a text, so that a search finds what Pagefind alone misses. Pagefind
 * folds accents, ß and kana and knows stems; this adds letters that have no accent to take off (ı,
 * œ, ø, ł ...), Turkish capitals, Arabic without the article and frequent plurals.
 * Names in another script are written by contributors (`searchAlso`). Each word once, separated by
 * spaces; empty when nothing is missed.
 */
export function searchAliases(text: string, tag: string): string {
  const aliases = new Set<string>();
  const own = language(tag);
  for (const word of text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const known = word.toLowerCase();
    for (const alias of aliasesOf(word, own)) if (alias !== known) aliases.add(alias);
  }
  return [...aliases].join(' ');
}

/**
 * What the visitor typed, folded as `searchAliases` folds: the index has both forms, so a word
 * that is folded here is always found there.
 */
export function searchQuery(text: string, tag: string): string {
  const own = language(tag);
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => queryWord(word, own));
}

function aliasesOf(word: string, own: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(word)) return arabicForms(word);
  if (!/\p{Script=Latin}/u.test(word)) return [];
  const lower = own === 'tr' || own === 'az' ? turkishLowerCase(word) : word.toLowerCase();
  return [lower, foldLatin(lower)];
}

function queryWord(word: string, own: string): string {
  if (/\p{Script=Arabic}/u.test(word)) return withoutArticle(word);
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return foldLatin(own === 'tr' || own === 'az' ? turkishLowerCase(word) : word);
}
