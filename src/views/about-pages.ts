import { rotated } from '#src/exhibition/rotation.ts';
import { handbookWords } from '#src/i18n/handbook-words.ts';
import type { Section } from '#src/routes.ts';
import { pageBase } from './frame.ts';
import { partnerName } from './card.ts';
import { contactLink } from './contact-link.ts';
import { creditsSections } from './credits.ts';
import { impactSections } from './impact.ts';
import { sectionAt } from './list-pages.ts';
import { namePhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { AboutPage, AboutSection, Phrase, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The page about the exhibition and its parts. */
export const aboutParts = [
  'about',
  'impact',
  'credits',
  'accessibility',
  'rights',
] as const satisfies readonly Section[];

/** One of the pages that say what the exhibition is and how it is made. */
export function aboutPage(kind: (typeof aboutParts)[number], context: ViewContext): AboutPage {
  const sections = {
    about: aboutSections,
    impact: impactSections,
    credits: creditsSections,
    accessibility: accessibilitySections,
    rights: rightsSections,
  }[kind](context);
  const title = context.strings.t(`nav.${kind}`);
  return {
    kind: 'about',
    ...pageBase({ title, section: kind }, sectionAt(kind, context), context),
    title,
    sections,
  };
}

function aboutSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, routes, locale, strings } = context;
  const further = (['impact', 'credits', 'accessibility', 'rights'] as const).map((part) => ({
    text: strings.t(`nav.${part}`),
    href: routes.section(part, locale.tag),
  }));
  return [
    {
      ...section('exhibition', strings.t('nav.about'), [], further),
      paragraphs: [namePhrase(exhibition.facts.summary, '', context)],
    },
    section('languages', strings.t('about.languagesTitle'), [strings.t('about.languagesText')]),
    section('order', strings.t('about.orderTitle'), [
      strings.t(`perspective.order.${exhibition.facts.rotation}`),
    ]),
    section('contribute', strings.t('about.contributeTitle'), [], handbookLinks(context)),
    section('privacy', strings.t('about.privacyTitle'), [strings.t('about.privacyText')]),
  ];
}

function accessibilitySections(context: ViewContext): readonly AboutSection[] {
  const { strings } = context;
  return [
    section('statement', strings.t('nav.accessibility'), [
      strings.t('accessibility.statement'),
      strings.t('accessibility.withoutScript'),
    ]),
    section('feedback', strings.t('accessibility.feedback'), [], contacts('access', context)),
  ];
}

function rightsSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, strings } = context;
  const licence = rightsNote(exhibition.facts.licence, context);
  return [
    section(
      'texts',
      strings.t('rights.ofTexts'),
      [strings.t('rightsPage.texts')],
      [{ text: licence.name, href: licence.href }],
    ),
    section('images', strings.t('credits.images'), [
      strings.t('rightsPage.images'),
      strings.t('rightsPage.labels'),
    ]),
    section('takedown', strings.t('rightsPage.takedown'), [], contacts('takedown', context)),
  ];
}

/** The handbook in the languages in which it is written, the reader's own first. */
function handbookLinks({ formats, locale, routes }: ViewContext): readonly PhraseLink[] {
  const tags = Object.keys(handbookWords);
  const own = tags.filter((tag) => tag === locale.tag);
  return [...new Set([...own, ...tags])].map((tag) => ({
    text: formats.languageName(tag),
    href: routes.handbook('add-an-object', tag),
  }));
}

/** Addresses of the partners, in an order that differs from page to page. */
function contacts(
  kind: 'access' | 'takedown',
  context: ViewContext,
): readonly (Phrase | PhraseLink)[] {
  const partners = [...context.exhibition.partners.values()];
  return rotated(partners, kind + context.locale.tag).flatMap(({ id, facts }) => {
    const address = facts.contact[kind];
    if (address === undefined) return [];
    const name = partnerName(id, context);
    return [{ ...contactLink(address), text: `${name.text}: ${address}` }];
  });
}

function section(
  id: string,
  heading: string,
  paragraphs: readonly string[],
  links: readonly (Phrase | PhraseLink)[] = [],
): AboutSection {
  return { id, heading, paragraphs: paragraphs.map((text) => ({ text })), links };
}
