import type { Lesson } from '#src/exhibition/types.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { account, wordlessAccount } from './account.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { mediaFile } from './media-file.ts';
import { unplacedRecordings } from './recording.ts';
import { signatures } from './signatures.ts';
import { cardOwners } from './card-picture.ts';
import { partnerLink } from './card.ts';
import { pageBase } from './frame.ts';
import { mapPhrase, phrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import { entryCards, themeLinks } from './shared-parts.ts';
import type { FactRow, LessonPage, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one lesson shows. */
export function lessonPage(lesson: Lesson, context: ViewContext): LessonPage {
  const { exhibition, routes } = context;
  const own = account(lesson, context) ?? wordlessAccount(lesson.id);
  const { facts } = lesson;
  const shown = textFor(lesson.texts, context.locale);
  const objectives = shown?.text.front.objectives ?? [];
  return {
    kind: 'lesson',
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        card: {
          title: own.title,
          kind: context.strings.t('kind.lesson'),
          by: lesson.partners,
          pictures: cardOwners(lesson, context),
        },
        type: 'article',
        section: 'lessons',
      },
      (tag) => routes.page('lesson', lesson.id, tag),
      context,
    ),
    account: own,
    by: lesson.partners.map((id) => partnerLink(id, context)),
    facts: lessonFacts(lesson, context),
    signed: signatures(lesson, context),
    advisories: advisoryNotes(facts.advisories, context),
    objectives: objectives.map((words) => phrase(words, shown?.tag, context)),
    recordings: unplacedRecordings(lesson, context),
    handouts: facts.handouts
      .filter(({ file }) => exhibition.media.has(lesson.folder + file))
      .map(({ file, language, title }) => ({
        ...phrase(title, language, context),
        href: mediaFile(lesson.folder + file, context),
      })),
    themes: themeLinks(facts.themes, context),
    objects: entryCards(facts.objects, exhibition.objects, context),
    stories: entryCards(facts.stories, exhibition.stories, context),
    licence: rightsNote(facts.licence ?? exhibition.facts.licence, context),
  };
}

function lessonFacts({ facts }: Lesson, context: ViewContext): readonly FactRow[] {
  const { formats, strings } = context;
  const ages = {
    from: formats.number(facts.ages.from),
    until: formats.number(facts.ages.until),
  };
  const rows: readonly (readonly [StringKey, readonly Phrase[]])[] = [
    ['lesson.agesLabel', [{ text: strings.t('lesson.ages', ages) }]],
    ['lesson.duration', [{ text: strings.t('count.minutes', { count: facts.minutes }) }]],
    ['lesson.subjects', facts.subjects.flatMap(({ label }) => mapPhrase(label, context) ?? [])],
    ['lesson.level', facts.level === undefined ? [] : [{ text: `ISCED ${facts.level}` }]],
    [
      'lesson.languageLevel',
      facts.languageLevel === undefined ? [] : [{ text: facts.languageLevel }],
    ],
    [
      'lesson.standards',
      facts.standards.map(({ framework, name }) => ({ text: `${framework}: ${name}` })),
    ],
  ];
  const version = strings.t('lesson.version', { version: facts.version });
  const updated =
    facts.updated && strings.t('lesson.updated', { date: formats.date(facts.updated) });
  const shown = rows.map(([key, values]) => ({ label: strings.t(key), values }));
  const last = { label: version, values: updated ? [{ text: updated }] : [] };
  return [...shown, last].filter(({ values }) => values.length > 0);
}
