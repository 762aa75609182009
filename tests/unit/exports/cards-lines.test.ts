import { describe, expect, test } from 'vitest';
import { breakLines } from '#src/exports/cards/break-lines.ts';
import { lineUnits } from '#src/exports/cards/line-units.ts';

const unitsOf = (text: string): string =>
  lineUnits(text)
    .map((unit) => unit.text + (unit.spaced ? '_' : ''))
    .join('|');

describe('a line may end', () => {
  test.each([
    ['between words', 'Blue dish, c. 1690', 'Blue_|dish,_|c._|1690'],
    ['after a hyphen', 'blue-and-white', 'blue-|and-|white'],
    ['not within a span of years', '1690–1720', '1690–1720'],
    ['not beside a space that binds', 'le\u00A0bleu n\u202F!', 'le\u00A0bleu_|n\u202F!'],
    ['not before a mark that closes', 'Quoi ? « Oui » – non', 'Quoi ?_|« Oui » –_|non'],
    ['between Arabic words', 'صحن من القرن 17', 'صحن_|من_|القرن_|17'],
    ['between Devanagari words', 'नीले रास्ते', 'नीले_|रास्ते'],
    ['after an Ethiopic word mark', 'ሰማያዊ፡መንገዶች', 'ሰማያዊ፡|መንገዶች'],
    ['after Japanese phrases', '一つの物、いくつもの名', '一つの|物、|いくつもの|名'],
    ['not before small kana or a sign of length', 'ヨーロッパへ渡った', 'ヨーロッパへ|渡った'],
    ['not after an opening bracket', '染付「波」の皿', '染|付|「波」の|皿'],
    ['not between a figure and what it counts', '17世紀の皿', '17世紀の|皿'],
    ['after Chinese words with their particles', '盘子的旅程：里斯本', '盘子的|旅程：|里斯本'],
    ['between Thai words', 'จานสีน้ำเงินและขาว', 'จาน|สีน้ำเงิน|และ|ขาว'],
    ['nowhere in nothing', '  ', ''],
  ])('%s', (_, text, expected) => {
    expect(unitsOf(text)).toBe(expected);
  });
});

describe('lines', () => {
  const units = (...widths: number[]) => widths.map((width) => ({ width, space: 1 }));
  const linesOf = (width: number, ...widths: number[]) =>
    breakLines(units(...widths), width).map(({ from, until }) => widths.slice(from, until));

  test('are as few as there can be', () => {
    expect(linesOf(9, 4, 4)).toEqual([[4, 4]]);
    expect(linesOf(8, 4, 4)).toEqual([[4], [4]]);
  });

  test('are as equal as they can be', () => {
    expect(linesOf(20, 5, 5, 5, 5)).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  test('give a unit that is too wide one of its own', () => {
    expect(linesOf(6, 2, 9, 2)).toEqual([[2], [9], [2]]);
  });

  test('are none for no units', () => {
    expect(breakLines([], 10)).toEqual([]);
  });
});
