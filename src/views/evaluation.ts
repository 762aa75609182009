import type { CountsRow, EvaluationTable } from '#src/exhibition/types.ts';
import type { EvaluationColumn } from '#src/schema/evaluation.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { AboutSection, Phrase, TableCell } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The partners' figures: for each file its sums by venue, by language and by month, what each
 * figure means, and the file itself. Without an evaluation there is no section.
 */
export function evaluationSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, strings } = context;
  const { evaluation } = exhibition;
  if (evaluation === undefined) return [];
  const { facts, tables } = evaluation;
  const note = mapPhrase(facts.note, context);
  const sample = { text: strings.t('evaluation.sample') };
  return tables.flatMap((table) => {
    const title = namePhrase(table.title, table.file, context);
    const [first, ...others] = groupingsOf(table, context);
    const section = (id: string, heading: string, rest: Partial<AboutSection>): AboutSection => ({
      id: `${table.file.replace(/\.csv$/u, '')}-${id}`,
      of: title,
      heading,
      paragraphs: [],
      links: [],
      ...rest,
    });
    return [
      section(first?.id ?? 'file', first?.heading ?? '', {
        paragraphs: [...(facts.sample ? [sample] : []), ...(note ? [note] : [])],
        links: [fileLink(table, context)],
        ...(first && { table: first.table }),
      }),
      ...others.map(({ id, heading, table: sums }) => section(id, heading, { table: sums })),
      section('meaning', strings.t('evaluation.meaning'), {
        table: meaningOf(table, context),
      }),
    ];
  });
}

function fileLink(table: EvaluationTable, context: ViewContext) {
  const { exhibition, routes, strings } = context;
  const licence = exhibition.evaluation?.facts.licence ?? exhibition.facts.licence;
  return {
    text: strings.t('evaluation.download', { licence: rightsNote(licence, context).name }),
    href: routes.file(`_media/${table.path}`),
  };
}

interface Grouping {
  readonly id: string;
  readonly heading: string;
  readonly table: NonNullable<AboutSection['table']>;
}

function groupingsOf(table: EvaluationTable, context: ViewContext): readonly Grouping[] {
  const { exhibition, formats, strings } = context;
  const columnOf = (...kinds: readonly EvaluationColumn['holds'][]) =>
    table.columns.find(({ holds }) => kinds.includes(holds));
  const venue = columnOf('venue');
  const language = columnOf('language');
  const time = columnOf('day', 'month');
  const venueName = (id: string) => namePhrase(exhibition.venues.get(id)?.facts.name, id, context);
  return [
    ...(venue ? [grouping('by-venue', venue, venueName)] : []),
    ...(language
      ? [grouping('by-language', language, (tag) => ({ text: formats.languageName(tag) }))]
      : []),
    ...(time
      ? [grouping('by-month', time, (month) => ({ text: formats.date(month) }), monthOf)]
      : []),
  ];

  function grouping(
    id: 'by-venue' | 'by-language' | 'by-month',
    by: EvaluationColumn,
    nameOf: (value: string) => Phrase,
    keyOf: (value: string) => string = (value) => value,
  ): Grouping {
    const heading = strings.t(`evaluation.${id}`);
    return { id, heading, table: sumsOf({ table, by, heading, nameOf, keyOf, context }) };
  }
}

function monthOf(day: string): string {
  return day.slice(0, '2026-04'.length);
}

function sumsOf(input: {
  readonly table: EvaluationTable;
  readonly by: EvaluationColumn;
  readonly heading: string;
  readonly nameOf: (value: string) => Phrase;
  readonly keyOf: (value: string) => string;
  readonly context: ViewContext;
}): NonNullable<AboutSection['table']> {
  const { table, by, heading, nameOf, keyOf, context } = input;
  const counted = table.columns.filter(({ holds }) => holds === 'count');
  const filled = table.rows.filter(({ words }) => words[by.name] !== undefined);
  const groups = [...Map.groupBy(filled, ({ words }) => keyOf(words[by.name] ?? ''))];
  const sums = groups.map(([key, rows]) => ({
    key,
    sums: counted.map(({ name }) => sumOf(rows, name)),
  }));
  const most = counted.map((_, index) => Math.max(0, ...sums.map((row) => row.sums[index] ?? 0)));
  return {
    columns: [
      { text: heading },
      ...counted.map(({ label, name }) => namePhrase(label, name, context)),
    ],
    rows: sums.map(({ key, sums: row }) => ({
      head: nameOf(key),
      cells: row.map((sum, index) => cellOf(sum, most[index] ?? 0, context)),
    })),
  };
}

/** `undefined` where every count was left out. */
function sumOf(rows: readonly CountsRow[], column: string): number | undefined {
  const counts = rows.flatMap(({ counts: { [column]: count } }) =>
    count === undefined ? [] : [count],
  );
  return counts.length === 0 ? undefined : counts.reduce((all, count) => all + count, 0);
}

function cellOf(
  sum: number | undefined,
  most: number,
  { formats, strings }: ViewContext,
): TableCell {
  if (sum === undefined) return { text: '–', spoken: strings.t('evaluation.untold') };
  return { text: formats.number(sum), share: most === 0 ? 0 : sum / most };
}

function meaningOf(
  { columns }: EvaluationTable,
  context: ViewContext,
): NonNullable<AboutSection['table']> {
  const { strings } = context;
  return {
    columns: [{ text: strings.t('evaluation.figure') }, { text: strings.t('evaluation.meaning') }],
    rows: columns.map(({ name, label, definition }) => ({
      head: namePhrase(label, name, context),
      cells: [{ ...namePhrase(definition, '', context) }],
    })),
  };
}
