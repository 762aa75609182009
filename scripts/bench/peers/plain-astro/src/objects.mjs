import { getCollection } from 'astro:content';

const entries = await getCollection('objects');

/** Texts by language, in the order of their titles. */
export const byLocale = Map.groupBy(entries, ({ data }) => data.locale);
for (const [locale, texts] of byLocale) {
  texts.sort((a, b) => a.data.title.localeCompare(b.data.title, locale));
}

const byAddress = new Map(entries.map((entry) => [addressOf(entry.data), entry]));

/** The text of an object in a language. */
export function textOf(object, locale) {
  return byAddress.get(addressOf({ object, locale }));
}

/** Where an object's page stands. */
export function addressOf({ object, locale }) {
  return `/${locale}/objects/${object}/`;
}
