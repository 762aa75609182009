import { resolve } from 'node:path';
import { basePath } from '#src/routes.ts';

/** Where an exhibition is read from and what is made of it. */
export interface Settings {
  readonly contentRoot: string;
  readonly outFolder: string;
  /** Everything that may be deleted at any time and only costs the next build time. */
  readonly cacheFolder: string;
  /** Public address without the base path; empty when there is none. */
  readonly site: string;
  /** Path below that address, with both slashes. */
  readonly base: string;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Previews show drafts and unsigned work. */
  readonly drafts: boolean;
  /** Builds the pseudo-locale beside the exhibition's languages. */
  readonly pseudo: boolean;
  readonly quiet: boolean;
  /** Whether the search index is built. A quick preview can do without a new one. */
  readonly search: boolean;
  /** Whether the images are drawn with which pages are shared. */
  readonly cards: boolean;
}

/**
 * The settings, from the environment. This is the only reader of it: the command line sets these
 * variables for the build that it starts.
 *
 * `SOJOURN_CONTENT` (`./content`), `SOJOURN_OUT` (`./dist`), `SOJOURN_CACHE` (`./.sojourn`),
 * `SOJOURN_SITE`, `SOJOURN_BASE` (`/`), `SOJOURN_TODAY`, `SOJOURN_DRAFTS`, `SOJOURN_PSEUDO`,
 * `SOJOURN_QUIET`, `SOJOURN_SEARCH`, `SOJOURN_CARDS`; the last five are on when they are `1`, search
 * and cards also when it is not said.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const value = (name: string, otherwise: string): string =>
    environment[`SOJOURN_${name}`] || otherwise;
  return {
    contentRoot: resolve(value('CONTENT', 'content')),
    outFolder: resolve(value('OUT', 'dist')),
    cacheFolder: resolve(value('CACHE', '.sojourn')),
    site: value('SITE', ''),
    base: basePath(value('BASE', '/')),
    today: readDay(value('TODAY', localDate(new Date()))),
    drafts: value('DRAFTS', '') === '1',
    pseudo: value('PSEUDO', '') === '1',
    quiet: value('QUIET', environment['CI'] === 'true' ? '1' : '') === '1',
    search: value('SEARCH', '1') === '1',
    cards: value('CARDS', '1') === '1',
  };
}

/** The gate compares days as text, so one that is written otherwise would open it. */
function readDay(day: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  throw new Error(`SOJOURN_TODAY is "${day}". Write a date such as 2027-03-01.`);
}

function localDate(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
