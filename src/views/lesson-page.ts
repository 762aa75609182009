import type { Lesson } from '#src/exhibition/types.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import { account, wordlessAccount } from './account.ts';
import { partnerLink } from './card.ts';
import { pageBase } from './frame.ts';
import { mapPhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import { entryCards } from './shared-parts.ts';
import type { FactRow, LessonPage, Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one lesson shows. */
export function lessonPage(lesson: Lesson, context: ViewContext): LessonPage {
  const { exhibition, routes } = context;
  const own = account(lesson, context) ?? wordlessAccount(lesson.id);
  const { facts } = lesson;
  const text = lesson.texts.byLocale.get(own.lang ?? context.locale.tag);
  const objectives = text?.front.objectives ?? [];
  return {
    kind: 'lesson',
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        type: 'article',
        section: 'lessons',
      },
      (tag) => routes.page('lesson', lesson.id, tag),
      context,
    ),
    account: own,
    by: lesson.partners.map((id) => partnerLink(id, context)),
    facts: lessonFacts(lesson, context),
    objectives: objectives.map((words) =>
      own.lang === undefined
        ? { text: words }
        : { text: words, lang: own.lang, ...(own.dir && { dir: own.dir }) },
    ),
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
