import type { DatePatterns, DeclaredFormats } from './declared-formats.ts';
import { sameLanguageTags } from './tags.ts';

/** Neutral: ISO 8601 and signs, words of no language. */
const neutral: DatePatterns = {
  year: '{year}',
  yearBefore: '{iso}',
  yearAfter: '{iso}',
  yearRange: '{from}–{until}',
  yearRangeBefore: '{isoFrom}/{isoUntil}',
  range: '{from} – {until}',
  decade: '{from}–{until}',
  century: '{from}–{until}',
  centuryBefore: '{isoFrom}/{isoUntil}',
  about: '± {date}',
  uncertain: '{date} (?)',
  open: { from: '… – {date}', until: '{date} – …' },
};

/** CLDR has no patterns for centuries, decades and vague dates, and English only BC, not BCE. */
const known: Readonly<Record<string, DatePatterns>> = {
  ar: {
    ...neutral,
    yearBefore: '{year} ق.م',
    yearAfter: '{year} م',
    yearRangeBefore: '{from}–{until} ق.م',
    century: 'القرن {ordinal} الميلادي',
    centuryBefore: 'القرن {ordinal} قبل الميلاد',
    about: 'نحو {date}',
    uncertain: '{date} (؟)',
    open: { from: 'حتى {date}', until: 'ابتداءً من {date}' },
    ordinals: [
      'الأول',
      'الثاني',
      'الثالث',
      'الرابع',
      'الخامس',
      'السادس',
      'السابع',
      'الثامن',
      'التاسع',
      'العاشر',
      'الحادي عشر',
      'الثاني عشر',
      'الثالث عشر',
      'الرابع عشر',
      'الخامس عشر',
      'السادس عشر',
      'السابع عشر',
      'الثامن عشر',
      'التاسع عشر',
      'العشرون',
      'الحادي والعشرون',
    ],
  },
  en: {
    ...neutral,
    yearBefore: '{year}\u00a0BCE',
    yearAfter: '{year}\u00a0CE',
    yearRangeBefore: '{from}–{until}\u00a0BCE',
    decade: '{year}s',
    century: {
      one: '{n}st century',
      two: '{n}nd century',
      few: '{n}rd century',
      other: '{n}th century',
    },
    centuryBefore: {
      one: '{n}st century BCE',
      two: '{n}nd century BCE',
      few: '{n}rd century BCE',
      other: '{n}th century BCE',
    },
    about: 'about {date}',
    open: { from: 'until {date}', until: 'from {date}' },
  },
  es: {
    ...neutral,
    yearBefore: '{year}\u00a0a.\u00a0C.',
    yearAfter: '{year}\u00a0d.\u00a0C.',
    yearRangeBefore: '{from}-{until}\u00a0a.\u00a0C.',
    yearRange: '{from}-{until}',
    decade: 'década de {year}',
    century: 'siglo {roman}',
    centuryBefore: 'siglo {roman} a.\u00a0C.',
    about: 'hacia {date}',
    open: { from: 'hasta {date}', until: 'desde {date}' },
  },
  fr: {
    ...neutral,
    yearBefore: '{year}\u00a0av.\u00a0J.-C.',
    yearAfter: '{year}\u00a0apr.\u00a0J.-C.',
    yearRangeBefore: '{from}-{until}\u00a0av.\u00a0J.-C.',
    yearRange: '{from}-{until}',
    decade: 'années {year}',
    century: { one: '{roman}ᵉʳ\u00a0siècle', other: '{roman}ᵉ\u00a0siècle' },
    centuryBefore: {
      one: '{roman}ᵉʳ\u00a0siècle av.\u00a0J.-C.',
      other: '{roman}ᵉ\u00a0siècle av.\u00a0J.-C.',
    },
    about: 'vers {date}',
    open: { from: 'jusqu’en {date}', until: 'à partir de {date}' },
  },
  ja: {
    year: '{year}年',
    yearBefore: '紀元前{year}年',
    yearAfter: '西暦{year}年',
    // The wave dash of JIS (U+301C): the full-width tilde that CLDR has is missing in many faces.
    yearRange: '{from}〜{until}年',
    yearRangeBefore: '紀元前{from}〜{until}年',
    range: '{from}〜{until}',
    decade: '{year}年代',
    century: '{n}世紀',
    centuryBefore: '紀元前{n}世紀',
    about: '{date}頃',
    uncertain: '{date}（？）',
    open: { from: '{date}まで', until: '{date}以降' },
  },
  pt: {
    ...neutral,
    yearBefore: '{year}\u00a0a.C.',
    yearAfter: '{year}\u00a0d.C.',
    yearRangeBefore: '{from}-{until}\u00a0a.C.',
    yearRange: '{from}-{until}',
    decade: 'década de {year}',
    century: 'século {roman}',
    centuryBefore: 'século {roman} a.C.',
    about: 'cerca de {date}',
    open: { from: 'até {date}', until: 'a partir de {date}' },
  },
  tr: {
    ...neutral,
    yearBefore: 'MÖ\u00a0{year}',
    yearAfter: 'MS\u00a0{year}',
    yearRangeBefore: 'MÖ\u00a0{from}–{until}',
    // A suffix after a number follows its last vowel; a word of its own does not have to.
    decade: '{from}–{until} yılları',
    century: '{n}.\u00a0yüzyıl',
    centuryBefore: 'MÖ\u00a0{n}.\u00a0yüzyıl',
    about: 'yaklaşık {date}',
    open: { from: '{date} yılına kadar', until: '{date} yılından itibaren' },
  },
  'zh-Hans': {
    year: '{year}年',
    yearBefore: '公元前{year}年',
    yearAfter: '公元{year}年',
    yearRange: '{from}—{until}年',
    yearRangeBefore: '公元前{from}—{until}年',
    range: '{from}—{until}',
    decade: '{year}年代',
    century: '{n}世纪',
    centuryBefore: '公元前{n}世纪',
    about: '约{date}',
    uncertain: '{date}（？）',
    open: { from: '{date}及以前', until: '{date}起' },
  },
};

/** The patterns of the first language that has some, the declared ones of the locale over them. */
export function datePatterns(options: {
  readonly tag: string;
  readonly fallback: readonly string[];
  readonly formats?: DeclaredFormats;
}): DatePatterns & { readonly tag: string } {
  const tags = [options.tag, ...options.fallback].flatMap(sameLanguageTags);
  const tag = tags.find((candidate) => known[candidate] !== undefined);
  const declared = options.formats?.patterns ?? {};
  return { ...((tag && known[tag]) || neutral), ...declared, tag: tag ?? options.tag };
}
