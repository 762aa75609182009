import { textFor } from '#src/exhibition/translate.ts';
import type { ExhibitionObject } from '#src/exhibition/types.ts';
import { readEdtf, type EdtfReading } from '#src/i18n/edtf.ts';
import { centuryOf } from '#src/i18n/years.ts';
import { centurySlug, type Browsing } from './browse.ts';
import { partnerName } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { displayDate } from './object-date.ts';
import { phrase } from './phrase.ts';
import type { TimelinePage, TimelineRow } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Above this number of objects a timeline names centuries and leaves objects to their lists. */
const mostRows = 200;
/** Steps between the years written above the bars: the smallest that gives at most eight of them. */
const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];
const mostTicks = 8;
/** A bar of a single year is still seen. */
const shortestBar = 4;

type Dated = Extract<EdtfReading, { ok: true }> & { readonly object: ExhibitionObject };

/**
 * Objects in the order of their dates as one table: century by century, each with its date in words
 * and a bar on a common scale. Objects whose date is unknown stand at the end. With more than
 * `mostRows` objects only the centuries are named, with how many objects they have. Without objects
 * the table is empty.
 */
export function timelinePage(all: Browsing, context: ViewContext): TimelinePage {
  const { formats, locale, routes, strings } = context;
  const dated = all.objects
    .flatMap(withDate)
    .toSorted((a, b) => a.from - b.from || a.until - b.until);
  const scale = scaleOf(dated);
  const named = all.objects.length <= mostRows;
  const row = (object: ExhibitionObject, dates?: Dated): TimelineRow => {
    const shown = textFor(object.texts, locale);
    const date = object.facts.date && displayDate(object.facts.date, context);
    return {
      object: {
        ...phrase(shown?.text.title ?? object.id, shown?.tag, context),
        href: routes.page('object', object.id, locale.tag),
      },
      partners: object.partners.map((id) => partnerName(id, context)),
      ...(date && { date }),
      ...(dates && { bar: barOf(dates, scale) }),
    };
  };
  const centuries = [...Map.groupBy(dated, ({ from }) => centuryOf(from))];
  const undated = all.objects.filter((object) => withDate(object).length === 0);
  const title = strings.t('nav.timeline');
  return {
    kind: 'timeline',
    ...pageBase({ title, section: 'timeline' }, sectionAt('timeline', context), context),
    title,
    introduction: strings.t('timeline.intro'),
    ticks: scale.ticks.map((year) => formats.year(year)),
    groups: [
      ...centuries.map(([century, objects]) => ({
        label: {
          text: formats.century(century),
          href: routes.browse('century', centurySlug(century), locale.tag),
        },
        count: strings.t('count.objects', { count: objects.length }),
        rows: named ? objects.map((date) => row(date.object, date)) : [],
      })),
      ...(undated.length === 0
        ? []
        : [
            {
              label: { text: strings.t('timeline.undated') },
              count: strings.t('count.objects', { count: undated.length }),
              rows: named ? undated.map((object) => row(object)) : [],
            },
          ]),
    ],
  };
}

function withDate(object: ExhibitionObject): readonly Dated[] {
  const reading = object.facts.date && readEdtf(object.facts.date.edtf);
  return reading?.ok === true ? [{ ...reading, object }] : [];
}

interface Scale {
  readonly from: number;
  readonly until: number;
  /** Years that are written above the bars, in equal steps from `from` to `until`. */
  readonly ticks: readonly number[];
}

function scaleOf(dated: readonly Dated[]): Scale {
  if (dated.length === 0) return { from: 0, until: 1, ticks: [] };
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ until }) => until + 1));
  const ends = (step: number) => ({
    from: Math.floor(first / step) * step,
    until: Math.ceil(last / step) * step,
  });
  const fits = (step: number): boolean => {
    const { from, until } = ends(step);
    return (until - from) / step < mostTicks;
  };
  const step = steps.find(fits) ?? last - first;
  const { from, until } = ends(step);
  return {
    from,
    until,
    ticks: Array.from({ length: (until - from) / step + 1 }, (_, index) => from + index * step),
  };
}

function barOf(
  { from, until, approximate, uncertain }: Dated,
  scale: Scale,
): NonNullable<TimelineRow['bar']> {
  const unit = 1000 / (scale.until - scale.from);
  return {
    x: Math.round((from - scale.from) * unit),
    width: Math.max(shortestBar, Math.round((until + 1 - from) * unit)),
    vague: approximate || uncertain,
  };
}
