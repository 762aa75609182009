/** Latin letters that Unicode does not take apart into a letter and an accent. */
const folded: Readonly<Record<string, string>> = {
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ɛ: 'e',
  ɣ: 'gh',
  Œ: 'Oe',
  Æ: 'Ae',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'Th',
  Ħ: 'H',
  Ŋ: 'N',
  Ɛ: 'E',
  Ɣ: 'Gh',
};

/** Without the letters above; accents are left alone, Pagefind folds them. */
export function foldLatin(word: string): string {
  return word.replace(/[ıœæøłđðþħŋɛɣŒÆØŁĐÐÞĦŊƐƔ]/gu, (letter) => folded[letter] ?? letter);
}

/** Lower case as Turkish has it: `I` gives `ı`, `İ` gives `i`. */
export function turkishLowerCase(word: string): string {
  return word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
}
