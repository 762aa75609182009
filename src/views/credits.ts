import { contributions } from '#src/exhibition/rules/rule.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { partnerName, personName } from './card.ts';
import type { AboutSection, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Who did what, by role; names in the language's own order. */
export function creditsSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, formats, strings } = context;
  const byRole = new Map<string, Map<string, Phrase>>();
  const add = (role: string, name: Phrase): void => {
    const names = byRole.get(role) ?? new Map<string, Phrase>();
    byRole.set(role, names.set(name.text, name));
  };
  for (const entry of contributions(exhibition)) {
    for (const { person, partner, role } of entry.facts.contributors) {
      if (person !== undefined) add(role, personName(person, context));
      if (partner !== undefined) add(role, partnerName(partner, context));
    }
    if (entry.kind === 'perspective') {
      for (const author of entry.facts.authors) add('author', personName(author, context));
    }
    for (const { front } of entry.texts.byLocale.values()) {
      const by = front.translation?.by;
      if (by !== undefined)
        add('translator', exhibition.people.has(by) ? personName(by, context) : { text: by });
    }
  }
  return [...byRole].map(([role, names]) => ({
    id: role,
    heading: strings.t(`role.${role}` as StringKey),
    paragraphs: [...names.values()].toSorted((a, b) => formats.compare(a.text, b.text)),
    links: [],
  }));
}
