import { describe, expect, it } from 'vitest';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';
import { fontPlan } from '#src/exports/fonts/font-plan.ts';
import type { FontLocale, FontPlan } from '#src/exports/fonts/types.ts';

const turkish: FontLocale = { tag: 'tr', script: 'Latn', name: 'Türkçe' };
const arabic: FontLocale = { tag: 'ar', script: 'Arab', name: 'العربية' };
const japanese: FontLocale = { tag: 'ja', script: 'Jpan', name: '日本語' };
const chinese: FontLocale = { tag: 'zh', script: 'Hans', name: '简体中文' };

function planFor(locales: readonly FontLocale[], text = '', title?: string): FontPlan {
  const [{ script } = turkish] = locales;
  return fontPlan({
    locales,
    characters: charactersByScript([{ script, text }]),
    ...(title === undefined
      ? {}
      : { titleCharacters: charactersByScript([{ script, text: title }]) }),
  });
}

const familyNames = (plan: FontPlan) => [...new Set(plan.faces.map(({ family }) => family))];

function charactersOf(plan: FontPlan, family: string): string {
  const face = plan.faces.find((candidate) => candidate.family === family);
  return String.fromCodePoint(...(face?.characters ?? []));
}

describe('the font plan', () => {
  it('has faces only for the scripts of the languages, and for Latin digits and addresses', () => {
    expect(familyNames(planFor([arabic]))).toEqual([
      'Sojourn Text Latin',
      'Sojourn Display Latin',
      'Sojourn Text Arabic',
      'Sojourn Name Arabic',
      'Sojourn Display Arabic',
    ]);
  });

  it('adds a face for a script that is only quoted', () => {
    expect(familyNames(planFor([turkish], 'ን'))).toContain('Sojourn Text Ethiopic');
  });

  it('keeps Japanese and Chinese characters in different faces', () => {
    const plan = fontPlan({
      locales: [japanese, chinese],
      characters: charactersByScript([
        { script: 'Jpan', text: '気' },
        { script: 'Hans', text: '气' },
      ]),
    });
    expect(charactersOf(plan, 'Sojourn Text Japanese')).toContain('気');
    expect(charactersOf(plan, 'Sojourn Text Japanese')).not.toContain('气');
    expect(charactersOf(plan, 'Sojourn Text Chinese Simplified')).toContain('气');
    expect(charactersOf(plan, 'Sojourn Text Chinese Simplified')).not.toContain('気');
  });

  it('gives every text face of an alphabet what can be typed in a search box', () => {
    const plan = planFor([arabic]);
    expect(charactersOf(plan, 'Sojourn Text Latin')).toContain('~');
    expect(charactersOf(plan, 'Sojourn Text Arabic')).toMatch(/ئ.*ي.*٣/u);
  });

  it('gives Japanese the kana, but no kanji beyond those in use and those of dates', () => {
    const characters = charactersOf(planFor([japanese], '星'), 'Sojourn Text Japanese');
    expect(characters).toMatch(/あ.*ヶ/u);
    expect(characters.match(/\p{Script=Han}/gu)?.filter((han) => han >= '一')).toHaveLength(
      1 + '年月日時分秒曜火水木金土午前後世紀'.length,
    );
  });

  it('leaves ASCII and the space to the Latin face where Han is written', () => {
    const characters = charactersOf(planFor([japanese], '星 3。'), 'Sojourn Text Japanese');
    expect(characters).not.toMatch(/[ -~]/u);
    expect(characters).toContain('。');
  });

  it.each([
    ['ja', 'Japanese', japanese],
    ['zh', 'Chinese Simplified', chinese],
  ])('gives both faces of %s what dates are written with', (tag, name, locale) => {
    const plan = planFor([locale]);
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
    const dates = [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2026, 1, day)));
    for (const role of ['Text', 'Display']) {
      const has = charactersOf(plan, `Sojourn ${role} ${name}`);
      const han = dates.join('').match(/\p{Script=Han}/gu) ?? [];
      expect([...new Set(han)].filter((character) => !has.includes(character))).toEqual([]);
    }
  });

  it('puts into title faces only what titles use, and digits', () => {
    const plan = planFor([japanese], '星空3', '星');
    expect(charactersOf(plan, 'Sojourn Display Japanese')).not.toContain('空');
    expect(charactersOf(plan, 'Sojourn Display Japanese')).toContain('星');
    expect(charactersOf(plan, 'Sojourn Display Latin')).toContain('3');
  });

  it('has faces with nothing but the names of the languages', () => {
    expect(charactersOf(planFor([japanese], '星'), 'Sojourn Name Japanese')).toBe('日本語');
    expect(charactersOf(planFor([turkish]), 'Sojourn Name Latin')).toBe(' Tekrçü');
  });

  it('does not depend on the order of the texts', () => {
    const texts = [
      { script: 'Latn', text: 'ğ' },
      { script: 'Latn', text: 'ā' },
    ];
    const faces = [texts, texts.toReversed()].map(
      (each) => fontPlan({ locales: [turkish], characters: charactersByScript(each) }).faces,
    );
    expect(faces[0]).toEqual(faces[1]);
  });
});
