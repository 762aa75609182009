import { getCollection } from 'astro:content';

const entries = await getCollection('docs');
const texts = entries.filter(({ data }) => data.object !== undefined);
const byLocale = Map.groupBy(texts, ({ data }) => data.locale);
for (const [locale, own] of byLocale) {
  own.sort((a, b) => a.data.title.localeCompare(b.data.title, locale));
}

const valuesOf = {
  all: () => ['objects'],
  kind: ({ kind }) => [kind],
  place: ({ places }) => places.map(({ place }) => place),
  material: ({ materials }) => materials,
  century: ({ date }) => [String(Math.floor(Number(date.edtf) / 100) + 1)],
  theme: ({ themes }) => themes,
  partner: ({ partner }) => [partner],
};

/** Every way to browse the objects: one list for each value of each facet in each language. */
export const lists = [...byLocale].flatMap(([locale, own]) =>
  Object.entries(valuesOf).flatMap(([facet, values]) => {
    const found = Map.groupBy(
      own.flatMap((text) => values(text.data.facts).map((value) => ({ value, text }))),
      ({ value }) => value,
    );
    return [...found].map(([value, uses]) => ({
      params: { locale, facet, value },
      texts: uses.map(({ text }) => text),
    }));
  }),
);
