import { textFor } from '#src/exhibition/translate.ts';
import type { Voice } from '#src/exhibition/types.ts';
import { anchorOf } from '#src/routes.ts';
import { partnerName } from './card.ts';
import { pageBase } from './frame.ts';
import { sectionAt } from './list-pages.ts';
import { mapPhrase, namePhrase, phrase } from './phrase.ts';
import type { PhraseLink, VoicesPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Visitors' answers that the partners accepted, the latest first. */
export function voicesPage(context: ViewContext): VoicesPage {
  const { exhibition, strings } = context;
  const voices = [...exhibition.voices.values()].toSorted((a, b) =>
    a.facts.date > b.facts.date ? -1 : Number(a.facts.date < b.facts.date),
  );
  return {
    kind: 'voices',
    ...pageBase(
      { title: strings.t('nav.voices'), section: 'voices' },
      sectionAt('voices', context),
      context,
    ),
    voices: voices.map((voice) => shownVoice(voice, context)),
  };
}

function shownVoice(
  { id, venue, facts }: Voice,
  context: ViewContext,
): VoicesPage['voices'][number] {
  const { exhibition, formats, locale, strings } = context;
  const translation =
    facts.language === locale.tag ? undefined : mapPhrase(facts.translations, context);
  const about = aboutLink(facts.about, context);
  const reply = mapPhrase(facts.reply, context);
  const place = exhibition.venues.get(venue);
  return {
    id: anchorOf(id),
    question: namePhrase(facts.question, '', context),
    answer: phrase(facts.answer, facts.language, context),
    ...(translation && { translation }),
    line: [
      { text: strings.t(`voices.given.${facts.given}`) },
      ...(place ? [namePhrase(place.facts.city, venue, context)] : []),
      { text: formats.date(facts.date) },
    ],
    ...(about && { about }),
    ...(reply && { reply }),
    ...(facts.repliedBy && { repliedBy: partnerName(facts.repliedBy, context) }),
    notices: facts.sample ? [{ kind: 'sample', words: strings.t('voices.sample') }] : [],
  };
}

function aboutLink(id: string | undefined, context: ViewContext): PhraseLink | undefined {
  if (id === undefined) return undefined;
  const { exhibition, locale, routes } = context;
  const entry =
    exhibition.objects.get(id) ?? exhibition.stories.get(id) ?? exhibition.lessons.get(id);
  const shown = entry && textFor(entry.texts, locale);
  if (entry === undefined || shown === undefined) return undefined;
  const href = routes.page(entry.kind, id, locale.tag);
  return { ...phrase(shown.text.title, shown.tag, context), href };
}
