/** What typesetting needs to know of a writing system. */
export interface WritingSystem {
  /** Unicode scripts (long names) that its letters have. */
  readonly unicodeScripts: readonly string[];
  /** Characters that its text faces always have, so that typing in a search box looks right. */
  readonly always: readonly (readonly [first: number, last: number])[];
  /** What `Intl` puts into dates and numbers, in text and title faces alike. */
  readonly formats?: string;
  /** Fonts that computers bring along for it, for texts and for titles. */
  readonly systemText: readonly string[];
  readonly systemDisplay: readonly string[];
  /** Unitless line heights for running text and for titles. */
  readonly lineHeight: { readonly text: number; readonly display: number };
}

const ascii = [[0x20, 0x7e]] as const;
const cjkPunctuation = [
  [0x3000, 0x3003],
  [0x3005, 0x3017],
  [0xff01, 0xff3a],
] as const;

const alphabet = {
  systemText: ['system-ui', 'Noto Sans', 'Liberation Sans', 'sans-serif'],
  systemDisplay: ['Georgia', 'Noto Serif', 'Liberation Serif', 'serif'],
  lineHeight: { text: 1.6, display: 1.2 },
} as const;

/** Writing systems by ISO 15924 code. Any other is treated as `unknownSystem`. */
export const writingSystems: Readonly<Record<string, WritingSystem>> = {
  Latn: {
    ...alphabet,
    unicodeScripts: ['Latin'],
    always: ascii,
    formats: '\u00A0\u2009\u202F«°·»×‐–—‘’“”•…′″−€',
  },
  Cyrl: {
    ...alphabet,
    unicodeScripts: ['Cyrillic'],
    always: [
      [0x20, 0x20],
      [0x401, 0x45f],
    ],
  },
  Grek: {
    ...alphabet,
    unicodeScripts: ['Greek'],
    always: [
      [0x20, 0x20],
      [0x384, 0x3ce],
    ],
  },
  Arab: {
    unicodeScripts: ['Arabic'],
    always: [
      [0x20, 0x20],
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x655],
      [0x660, 0x66c],
      [0x670, 0x671],
    ],
    systemText: ['Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Tahoma', 'serif'],
    systemDisplay: ['Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Tahoma', 'serif'],
    lineHeight: { text: 1.85, display: 1.5 },
  },
  Jpan: {
    unicodeScripts: ['Han', 'Hiragana', 'Katakana'],
    always: [...cjkPunctuation, [0x3041, 0x3096], [0x3099, 0x30ff]],
    formats: '年月日時分秒曜火水木金土午前後世紀',
    systemText: ['Hiragino Sans', 'Yu Gothic', 'Meiryo', 'Noto Sans CJK JP', 'sans-serif'],
    systemDisplay: ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'serif'],
    lineHeight: { text: 1.85, display: 1.4 },
  },
  Hans: {
    unicodeScripts: ['Han', 'Bopomofo'],
    always: cjkPunctuation,
    formats: '年月日时分秒星期周一二三四五六上下午世纪',
    systemText: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'],
    systemDisplay: ['Songti SC', 'SimSun', 'Noto Serif CJK SC', 'serif'],
    lineHeight: { text: 1.85, display: 1.4 },
  },
  Hant: {
    unicodeScripts: ['Han', 'Bopomofo'],
    always: cjkPunctuation,
    systemText: ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'sans-serif'],
    systemDisplay: ['Songti TC', 'PMingLiU', 'Noto Serif CJK TC', 'serif'],
    lineHeight: { text: 1.85, display: 1.4 },
  },
  Kore: {
    unicodeScripts: ['Han', 'Hangul'],
    always: cjkPunctuation,
    systemText: ['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'sans-serif'],
    systemDisplay: ['AppleMyungjo', 'Batang', 'Noto Serif CJK KR', 'serif'],
    lineHeight: { text: 1.75, display: 1.35 },
  },
  Deva: {
    unicodeScripts: ['Devanagari'],
    always: [
      [0x20, 0x20],
      [0x900, 0x97f],
      [0x200c, 0x200d],
    ],
    systemText: ['Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', 'sans-serif'],
    systemDisplay: ['Noto Serif Devanagari', 'Devanagari MT', 'Nirmala UI', 'serif'],
    lineHeight: { text: 1.75, display: 1.4 },
  },
  Ethi: {
    unicodeScripts: ['Ethiopic'],
    always: [
      [0x20, 0x20],
      [0x1200, 0x137c],
    ],
    systemText: ['Noto Sans Ethiopic', 'Kefa', 'Ebrima', 'Nyala', 'sans-serif'],
    systemDisplay: ['Noto Serif Ethiopic', 'Kefa', 'Nyala', 'serif'],
    lineHeight: { text: 1.75, display: 1.35 },
  },
  Thai: {
    unicodeScripts: ['Thai'],
    always: [
      [0x20, 0x20],
      [0xe01, 0xe5b],
    ],
    systemText: ['Noto Sans Thai', 'Thonburi', 'Leelawadee UI', 'sans-serif'],
    systemDisplay: ['Noto Serif Thai', 'Thonburi', 'Leelawadee UI', 'serif'],
    lineHeight: { text: 1.8, display: 1.45 },
  },
  Tfng: {
    unicodeScripts: ['Tifinagh'],
    always: [
      [0x20, 0x20],
      [0x2d30, 0x2d7f],
    ],
    systemText: ['Noto Sans Tifinagh', 'Ebrima', 'sans-serif'],
    systemDisplay: ['Noto Sans Tifinagh', 'Ebrima', 'sans-serif'],
    lineHeight: { text: 1.65, display: 1.3 },
  },
  Hebr: {
    unicodeScripts: ['Hebrew'],
    always: [
      [0x20, 0x20],
      [0x5d0, 0x5f4],
    ],
    systemText: ['Noto Sans Hebrew', 'Arial Hebrew', 'Arial', 'sans-serif'],
    systemDisplay: ['Noto Serif Hebrew', 'Times New Roman', 'serif'],
    lineHeight: { text: 1.65, display: 1.3 },
  },
};

/** For a script without a row: nothing is added and the reader's own fonts are used. */
export const unknownSystem: WritingSystem = {
  unicodeScripts: [],
  always: [],
  systemText: ['system-ui', 'sans-serif'],
  systemDisplay: ['system-ui', 'sans-serif'],
  lineHeight: { text: 1.75, display: 1.4 },
};
