import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Partner } from '#src/exhibition/types.ts';
import { account } from './account.ts';
import type { Browsing } from './browse.ts';
import { entryCard } from './card.ts';
import { contactLink } from './contact-link.ts';
import { pageBase } from './frame.ts';
import { identifierLink } from './identifier-link.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { objectsOf } from './objects-of.ts';
import type { Card, FactRow, PartnerPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one partner shows: who they are and what they contributed. */
export function partnerPage(partner: Partner, all: Browsing, context: ViewContext): PartnerPage {
  const { exhibition, routes, strings } = context;
  const name = namePhrase(partner.facts.name, partner.id, context);
  const own = account(partner, context);
  const cards = (entries: ReadonlyMap<string, AnyContribution>): readonly Card[] =>
    [...entries.values()]
      .filter(({ partners }) => partners.includes(partner.id))
      .map((entry) => entryCard(entry, context));
  const { demonstration } = partner.facts;
  return {
    kind: 'partner',
    ...pageBase(
      {
        title: name.text,
        description: own?.summary?.text,
        card: { title: name, kind: strings.t('kind.partner') },
        section: 'partners',
      },
      (tag) => routes.page('partner', partner.id, tag),
      context,
    ),
    name,
    ...(own && { account: own }),
    notices: demonstration
      ? [{ kind: 'demonstration', words: strings.t('partner.demonstration') }]
      : [],
    facts: partnerFacts(partner, context),
    ...objectsOf('partner', partner.id, all, context),
    stories: cards(exhibition.stories),
    lessons: cards(exhibition.lessons),
    perspectives: cards(exhibition.perspectives),
  };
}

function partnerFacts({ id, facts }: Partner, context: ViewContext): readonly FactRow[] {
  const { exhibition, formats, strings } = context;
  const city = mapPhrase(facts.city, context);
  const leads = exhibition.facts.partners.find((partner) => partner.id === id)?.leads ?? [];
  const address = facts.address;
  const rows: readonly FactRow[] = [
    { label: strings.t('partner.place'), values: city ? [city] : [] },
    {
      label: strings.t('partner.languages'),
      values: [{ text: formats.list(facts.languages.map((tag) => formats.languageName(tag))) }],
    },
    {
      label: strings.t('tour.dates'),
      values: leads.map(({ from, until }) => ({
        text: strings.t('partner.leads', { from: formats.date(from), until: formats.date(until) }),
      })),
    },
    {
      label: strings.t('partner.website'),
      values: address === undefined ? [] : [{ text: address, href: address }],
    },
    { label: strings.t('partner.takedown'), values: [contactLink(facts.contact.takedown)] },
    {
      label: strings.t('partner.access'),
      values: facts.contact.access === undefined ? [] : [contactLink(facts.contact.access)],
    },
    { label: strings.t('partner.identifiers'), values: facts.identifiers.map(identifierLink) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}
