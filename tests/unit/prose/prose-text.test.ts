import { expect, test } from 'vitest';
import { proseText } from '#src/prose/prose-text.ts';
import { proseWords } from '#src/prose/prose-words.ts';
import { parsed } from './drawn.ts';

function textOf(text: string): string {
  return proseText(parsed(text).nodes);
}

test.each([
  ['a *b*\nc\n\n- d\n- e', 'a b c\nd\ne'],
  ['<Figure image="front">A **caption**.</Figure>\n\nx', 'A caption.\nx'],
  ['a <Term id="t">b</Term>, c', 'a b, c'],
  ['a[^1].\n\n[^1]: note', 'a.\nnote'],
  ['<Quotation speaker="Amina" source="Interview">x</Quotation>', 'x\nAmina\nInterview'],
  ['| a | b |\n|---|---|\n| c | d |', 'a b\nc d'],
  ['a<br>b', 'a\nb'],
  ['', ''],
])('the words of %j are %j', (text, words) => {
  expect(textOf(text)).toBe(words);
});

test('ruby readings follow the whole word, so that a search finds both', () => {
  expect(textOf('<ruby>伊<rp>(</rp><rt>い</rt><rp>)</rp>万里<rt>まり</rt></ruby>の皿')).toBe(
    '伊万里 (いまり)の皿',
  );
});

test.each([
  ['en', 'The panel came by sea.', 5],
  ['ar', 'جاءت اللوحة عبر البحر.', 4],
  ['ja', '東京の博物館', 3],
  ['x-fez', 'two words', 2],
])('words of a text in %s are counted as that language counts them', (language, text, count) => {
  expect(proseWords(parsed(text).nodes, language)).toBe(count);
});
