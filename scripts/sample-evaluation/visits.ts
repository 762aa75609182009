import { between, randomFrom } from '../draw-example/random.ts';
import type { Row } from './csv-of.ts';

interface Stay {
  readonly venue: string;
  readonly from: string;
  readonly until: string;
  /** Visitors on a usual day. */
  readonly usual: number;
  /** Day of the week on which it is closed (0 is Sunday), and on which it closes early. */
  readonly closed?: number;
  readonly short?: number;
  /** How many of a hundred sessions at the screens are in each language. */
  readonly languages: Readonly<Record<string, number>>;
}

/** The exhibition so far: up to the day before the example was written. */
const stays: readonly Stay[] = [
  {
    venue: 'arita-2026',
    from: '2026-04-10',
    until: '2026-08-30',
    usual: 74,
    closed: 1,
    languages: { ar: 2, en: 21, es: 4, fr: 5, ja: 66, tr: 2 },
  },
  {
    venue: 'fez-2026',
    from: '2026-10-03',
    until: '2026-11-20',
    usual: 118,
    short: 5,
    languages: { ar: 52, en: 9, es: 8, fr: 26, ja: 3, tr: 2 },
  },
];

const dayLength = 86_400_000;

/** Visitors and sessions at the screens, day by day. */
export function sampleVisits(): readonly Row[] {
  const random = randomFrom(20260410);
  return stays.flatMap((stay) => daysOf(stay).map((day) => visitsOn(day, stay, random)));
}

function daysOf({ from, until, closed }: Stay): readonly Date[] {
  const first = Date.parse(from);
  const days = (Date.parse(until) - first) / dayLength + 1;
  return Array.from({ length: days }, (_, index) => new Date(first + index * dayLength)).filter(
    (day) => day.getUTCDay() !== closed,
  );
}

function visitsOn(day: Date, stay: Stay, random: () => number): Row {
  const weekday = day.getUTCDay();
  const opening = (day.getTime() - Date.parse(stay.from)) / dayLength;
  const weekend = weekday === 0 || weekday === 6 ? 1.7 : 1;
  const short = weekday === stay.short ? 0.45 : 1;
  // Word spreads for a month, and the first week brings the curious.
  const known = opening < 7 ? 1.25 : 0.7 + 0.3 * Math.min(1, opening / 35);
  const visitors = Math.round(stay.usual * weekend * short * known * between(random, 0.75, 1.25));
  const children = Math.round(visitors * between(random, 0.08, weekday === 3 ? 0.4 : 0.2));
  const sessions = Math.round(visitors * between(random, 0.42, 0.6));
  const perLanguage = Object.entries(stay.languages).map(
    ([tag, share]) => [`sessions_${tag}`, Math.floor((sessions * share) / 100)] as const,
  );
  return {
    date: day.toISOString().slice(0, 10),
    venue: stay.venue,
    visitors,
    children,
    sessions,
    ...Object.fromEntries(perLanguage),
  };
}
