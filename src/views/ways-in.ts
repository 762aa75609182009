import type { WayIn } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The lists through which everything is reached, each with how much it holds. */
export function waysIn(context: ViewContext): readonly WayIn[] {
  const { exhibition, locale, routes, strings } = context;
  const { objects, stories, lessons, partners, venues } = exhibition;
  const way = (section: WaySection, count?: string): WayIn => ({
    text: strings.t(`nav.${section}`),
    href: routes.section(section, locale.tag),
    ...(count !== undefined && { count }),
  });
  return [
    way('objects', strings.t('count.objects', { count: objects.size })),
    way('stories', strings.t('count.stories', { count: stories.size })),
    way('lessons', strings.t('count.lessons', { count: lessons.size })),
    way('partners', strings.t('count.partners', { count: partners.size })),
    way('tour', strings.t('count.venues', { count: venues.size })),
    way('themes'),
    way('timeline'),
    way('glossary'),
  ];
}

type WaySection =
  'objects' | 'stories' | 'lessons' | 'partners' | 'tour' | 'themes' | 'timeline' | 'glossary';
