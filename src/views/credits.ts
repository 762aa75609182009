import { contributions, entriesWithTexts } from '#src/exhibition/rules/rule.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { partnerName, personName } from './card.ts';
import type { AboutSection, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

type Role = StringKey extends infer Key ? (Key extends `role.${infer Name}` ? Name : never) : never;

/** Who did what, by role; names in the language's own order. */
export function creditsSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, formats, strings } = context;
  const byRole = new Map<Role, Map<string, Phrase>>();
  const add = (role: Role, id: string, name: Phrase): void => {
    const names = byRole.get(role) ?? new Map<string, Phrase>();
    byRole.set(role, names.set(id, name));
  };
  /** A person by their record, or somebody who has none by name. */
  const addPerson = (role: Role, who: string | undefined): void => {
    if (who === undefined) return;
    add(role, who, exhibition.people.has(who) ? personName(who, context) : { text: who });
  };
  for (const { facts } of contributions(exhibition)) {
    for (const { person, partner, role } of facts.contributors) {
      addPerson(role, person);
      if (partner !== undefined) add(role, partner, partnerName(partner, context));
    }
    if ('authors' in facts) for (const author of facts.authors) addPerson('author', author);
    for (const { photographer } of facts.images) addPerson('photographer', photographer);
    for (const { speakers } of [...facts.audio, ...facts.video]) {
      for (const speaker of speakers) addPerson('narrator', speaker);
    }
  }
  for (const { texts } of entriesWithTexts(exhibition)) {
    for (const { front } of [...texts.byLocale.values(), ...texts.easy.values()]) {
      addPerson('translator', front.translation?.by);
      addPerson('reviewer', front.translation?.reviewedBy);
    }
  }
  return [...byRole].map(([role, names]) => ({
    id: role,
    heading: strings.t(`role.${role}`),
    paragraphs: [...names.values()].toSorted((a, b) => formats.compare(a.text, b.text)),
    links: [],
  }));
}
