import { namedMonth } from './month-names.ts';
import { fromRoman } from './years.ts';

/** What people write around a date, in the languages of the interface. */
const aboutWords =
  /^(?:circa|ca?\.?|about|around|approx(?:imately)?\.?|vers|env(?:iron)?\.?|autour de|hacia|alrededor de|cerca de|por volta de|yaklaşık(?: olarak)?|نحو|حوالي|约|約|大约)\s*(?=[-\d?])/iu;
const aboutAfter = /\s*(?:頃|ごろ|左右|前后|civarı(?:nda)?|\(?circa\)?)$/iu;
const beforeEra =
  /\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|av(?:ant|\.)?\s?(?:j\.?-?\s?c\.?|notre ère)|a\.\s?(?:de\s)?c\.?(?:\s?e\.?c?\.?)?|ق\.?\s?م\.?|قبل الميلاد)$/iu;
const beforeEraFirst = /^(?:紀元前|公元前|m\.?\s?ö\.?)\s*/iu;
const ofEra =
  /^(?:a\.?d\.?|西暦|公元|m\.?\s?s\.?)\s*(?=\d)|\s*(?:a\.?d\.?|c\.?e\.?|apr?\.?\s?j\.?-?\s?c\.?|d\.\s?c\.?|ميلادي|م\.?)$/iu;
const untilWords =
  /^(?:before|until|by|avant|jusqu['’]en|antes de|hasta|até|قبل|حتى)\s+(?=-?\d)|\s*(?:以前|まで|之前|(?:yılından )?önce)$/iu;
const fromWords =
  /^(?:after|since|from|après|depuis|à partir de|después de|desde|após|depois de|a partir de|بعد|منذ)\s+(?=-?\d)|\s*(?:以降|以后|之后|(?:yılından )?sonra)$/iu;
const between =
  /\s*(?:[–—〜～]|\s-\s|(?<=\d[~?s]?)-(?=(?:ca?\.?\s*)?\d)|\s(?:to|until|à|au|hasta|até|إلى)\s)\s*/u;
const centuryForms = [
  /^(\d{1,2})(?:st|nd|rd|th)?\s*c(?:ent(?:ury|\.)?|\.)?$/iu,
  /^(\d{1,2}|[ivx]+)\s*(?:er|ère|e|è|ème|ᵉ|ᵉʳ)?\s*(?:siècle|s\.)$/iu,
  /^(?:siglo|século|séc\.|s\.)\s*(\d{1,2}|[ivx]+)$/iu,
  /^(?:القرن|ق)\s*(\d{1,2})$/u,
  /^(\d{1,2})\.?\s*(?:世紀|世纪|yüzyıl|yy\.?)$/iu,
];
const decadeForms = [
  /^(\d{3})0['’]?s$/iu,
  /^(?:années|década de|años|anos)\s+(\d{3})0$/iu,
  /^(\d{3})0年代$/u,
  /^(\d{3})[-?_x]$/iu,
];

/**
 * What to type instead of a date as people write it: `c. 1890` gives `1890~`, `525-480 B.C.` gives
 * `-0524/-0479`, `XVIe siècle` gives `15XX`. Only text that `isEdtf` accepts comes back, and
 * `undefined` when there is no good guess.
 */
export function suggestEdtf(text: string, isEdtf: (text: string) => boolean): string | undefined {
  const guess = guessOf(plainDigits(text.normalize('NFKC').trim()));
  return guess !== undefined && guess !== text && isEdtf(guess) ? guess : undefined;
}

function guessOf(text: string): string | undefined {
  const day = dayGuess(text) ?? namedMonth(text);
  if (day !== undefined) return day;
  if (untilWords.test(text)) return surround('../', guessOf(text.replace(untilWords, '')), '');
  if (fromWords.test(text)) return surround('', guessOf(text.replace(fromWords, '')), '/..');

  const before = beforeEra.test(text) || beforeEraFirst.test(text);
  const bare = text.replace(beforeEra, '').replace(beforeEraFirst, '').trim();
  const ends = bare.split(between);
  const [first = '', second] = ends;
  if (ends.length === 1) return single(bare, before);
  if (second === undefined || ends.length > 2) return undefined;
  // The era is often written once, at the end.
  const firstBefore = before || beforeEra.test(first);
  const from = single(first.replace(beforeEra, ''), firstBefore);
  const until = single(completed(first, second, before), before);
  return from === undefined || until === undefined ? undefined : `${from}/${until}`;
}

function surround(start: string, date: string | undefined, end: string): string | undefined {
  return date === undefined ? undefined : start + date + end;
}

/** `1890-95` means 1895; `525-480` of an era that counts down is left as it is. */
function completed(first: string, second: string, before: boolean): string {
  const year = /\d{4}/u.exec(first)?.[0];
  if (before || year === undefined || !/^\d{1,2}$/u.test(second)) return second;
  return year.slice(0, 4 - second.length) + second;
}

function single(text: string, before: boolean): string | undefined {
  const sign = aboutWords.test(text) || aboutAfter.test(text) || /^~|~$/u.test(text) ? '~' : '';
  const asked = /^\?|\?$/u.test(text) && !/^\d{2,3}\?+$/u.test(text) ? '?' : '';
  const bare = text
    .replace(aboutWords, '')
    .replace(aboutAfter, '')
    .replace(/^[~?]\s*/u, '')
    .replace(asked === '' ? /\s*~$/u : /\s*[~?]$/u, '')
    .replace(ofEra, '')
    .replace(/年$/u, '')
    .trim();
  const certainty = sign !== '' && asked !== '' ? '%' : sign + asked;
  const whole = hundredOrTen(bare, before);
  if (whole !== undefined) return certainty === '' ? whole : span(whole, certainty);
  const digits = /^(-?)(\d{1,4})$/u.exec(bare);
  if (digits === null) return /^\d{4}-\d{2}(-\d{2})?$/u.test(bare) ? bare + certainty : undefined;
  const [, minus, year = ''] = digits;
  // Two digits alone are a century in ISO 8601 (`18` is 1800 to 1899).
  if (text === bare && year.length === 2 && !before && minus === '' && certainty === '')
    return `${year}XX`;
  return (before ? yearBefore(Number(year)) : minus + year.padStart(4, '0')) + certainty;
}

/** A century or a decade; `undefined` for anything else. */
function hundredOrTen(text: string, before: boolean): string | undefined {
  for (const form of centuryForms) {
    const number = form.exec(text)?.[1];
    if (number === undefined) continue;
    const n = /^\d/u.test(number) ? Number(number) : fromRoman(number);
    if (n === undefined || n < 1) return undefined;
    // The first century before the common era ends with the year 0, which `-00XX` does not hold.
    if (before && n === 1) return '-0099/0000';
    return `${before ? '-' : ''}${String(n - 1).padStart(2, '0')}XX`;
  }
  const hundred = /^(\d{2})(?:--|\?\?|__|xx)$/iu.exec(text)?.[1];
  if (hundred !== undefined) return `${hundred}XX`;
  for (const form of decadeForms) {
    const ten = form.exec(text)?.[1];
    if (ten !== undefined && !before) return `${ten}X`;
  }
  return undefined;
}

/** EDTF has no `18XX~`: the two years that it means carry the sign instead. */
function span(whole: string, certainty: string): string | undefined {
  if (whole.startsWith('-')) return undefined;
  const [from, until] = [whole.replaceAll('X', '0'), whole.replaceAll('X', '9')];
  return `${from}${certainty}/${until}${certainty}`;
}

function yearBefore(year: number): string {
  const counted = String(year - 1).padStart(4, '0');
  return counted === '0000' ? counted : `-${counted}`;
}

/** A day with its parts in another order or without zeros; the year alone when it is not clear. */
function dayGuess(text: string): string | undefined {
  const time = /^(\d{4}-\d{2}-\d{2})[T ]\d/u.exec(text)?.[1];
  if (time !== undefined) return time;
  const yearFirst = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)$/u.exec(text);
  if (yearFirst !== null) {
    const [, year, month = '', day] = yearFirst;
    return [
      year,
      month.padStart(2, '0'),
      ...(day === undefined ? [] : [day.padStart(2, '0')]),
    ].join('-');
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (yearLast === null) return undefined;
  const [, one = '', two = '', year = ''] = yearLast;
  const [a, b] = [Number(one), Number(two)];
  if (a > 12 === b > 12) return year;
  const [month, day] = a > 12 ? [two, one] : [one, two];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Arabic-Indic and Persian digits as 0 to 9. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}
