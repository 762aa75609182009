import type { Story } from '#src/exhibition/types.ts';
import { account, wordlessAccount } from './account.ts';
import { entryCard, partnerLink, partnerName } from './card.ts';
import { pageBase } from './frame.ts';
import { mainIllustration } from './illustration.ts';
import { recordings } from './recording.ts';
import { advisoryNotes, entryCards, themeLinks } from './shared-parts.ts';
import type { StoryPage } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the page of one story shows. */
export function storyPage(story: Story, context: ViewContext): StoryPage {
  const { exhibition, formats, routes, strings } = context;
  const own = account(story, context) ?? wordlessAccount(story.id);
  const { cover, objects, signedOff } = story.facts;
  const coverObject = exhibition.objects.get(cover?.object ?? objects[0] ?? '');
  const illustration =
    mainIllustration(story, context) ?? (coverObject && mainIllustration(coverObject, context));
  const lessons = [...exhibition.lessons.values()].filter(({ facts }) =>
    facts.stories.includes(story.id),
  );
  return {
    kind: 'story',
    ...pageBase(
      {
        title: own.title.text,
        description: own.summary?.text,
        type: 'article',
        section: 'stories',
      },
      (tag) => routes.page('story', story.id, tag),
      context,
    ),
    account: own,
    by: story.partners.map((id) => partnerLink(id, context)),
    signed: signedOff.map(({ partner, date }) => {
      const by = strings.t('perspective.signedBy', {
        partners: partnerName(partner, context).text,
      });
      return `${by} · ${formats.date(date)}`;
    }),
    ...(illustration && { cover: illustration }),
    advisories: advisoryNotes(story.facts.advisories, context),
    recordings: recordings(story, context),
    objects: entryCards(objects, exhibition.objects, context),
    lessons: lessons.map((lesson) => entryCard(lesson, context)),
    themes: themeLinks(story.facts.themes, context),
  };
}
