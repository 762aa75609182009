import type { Story } from '#src/exhibition/types.ts';
import { account, wordlessAccount } from './account.ts';
import { entryCard, partnerLink } from './card.ts';
import { pageBase } from './frame.ts';
import { cardOwners } from './card-picture.ts';
import { coverOf } from './cover.ts';
import { nextStory } from './next-story.ts';
import { unplacedRecordings } from './recording.ts';
import { signatures } from './signatures.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { entryCards, themeLinks } from './shared-parts.ts';
import type { StoryPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one story shows. */
export function storyPage(story: Story, context: ViewContext): StoryPage {
  const { exhibition, routes } = context;
  const own = account(story, context) ?? wordlessAccount(story.id);
  const { advisories, objects, themes } = story.facts;
  const cover = coverOf(story, context);
  const coverAdvisories = cover && cover.owner !== story ? cover.owner.facts.advisories : [];
  const lessons = [...exhibition.lessons.values()].filter(({ facts }) =>
    facts.stories.includes(story.id),
  );
  const next = nextStory(story, context);
  return {
    kind: 'story',
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        card: {
          title: own.title,
          kind: context.strings.t('kind.story'),
          by: story.partners,
          pictures: cardOwners(story, context),
        },
        type: 'article',
        section: 'stories',
      },
      (tag) => routes.page('story', story.id, tag),
      context,
    ),
    account: own,
    by: story.partners.map((id) => partnerLink(id, context)),
    signed: signatures(story, context),
    ...(cover && { cover: cover.illustration }),
    advisories: advisoryNotes([...advisories, ...coverAdvisories], context),
    recordings: unplacedRecordings(story, context),
    objects: entryCards(objects, exhibition.objects, context),
    lessons: lessons.map((lesson) => entryCard(lesson, context)),
    themes: themeLinks(themes, context),
    ...(next && { next }),
  };
}
