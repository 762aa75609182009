import { aboutPage, aboutParts } from '#src/views/about-pages.ts';
import { browsing } from '#src/views/browse.ts';
import { comparePage } from '#src/views/compare-page.ts';
import { comparisonPage } from '#src/views/comparison-page.ts';
import { glossaryPage } from '#src/views/glossary-page.ts';
import { homePage } from '#src/views/home-page.ts';
import { lessonPage } from '#src/views/lesson-page.ts';
import {
  facetPages,
  listSections,
  objectsListPage,
  orderedPages,
  pageCount,
  sectionListPage,
} from '#src/views/list-pages.ts';
import { objectPage } from '#src/views/object-page.ts';
import { partnerPage } from '#src/views/partner-page.ts';
import { searchPage } from '#src/views/search-page.ts';
import { notFoundPage, tombstonePages } from '#src/views/simple-pages.ts';
import { storyPage } from '#src/views/story-page.ts';
import { themePage } from '#src/views/theme-page.ts';
import { timelinePage } from '#src/views/timeline-page.ts';
import { tourPage } from '#src/views/tour-page.ts';
import type { Page } from '#src/views/types.ts';
import { venuePage } from '#src/views/venue-page.ts';
import type { ViewContext } from '#src/views/view-context.ts';
import { voicesPage } from '#src/views/voices-page.ts';

/** Every page of one language, as the routes make them. */
export function everyPage(context: ViewContext): readonly Page[] {
  const { objects, stories, lessons, partners, themes, venues } = context.exhibition;
  const all = browsing(context);
  return [
    homePage(context),
    ...[...objects.values()].map((object) => objectPage(object, context)),
    ...tombstonePages(context),
    ...[...stories.values()].map((story) => storyPage(story, context)),
    ...[...lessons.values()].map((lesson) => lessonPage(lesson, context)),
    ...[...partners.values()].map((partner) => partnerPage(partner, all, context)),
    ...[...themes.values()].map((theme) => themePage(theme, all, context)),
    ...[...venues.values()].map((venue) => venuePage(venue, context)),
    ...Array.from({ length: pageCount(all.objects) }, (_, index) =>
      objectsListPage(index + 1, all, context),
    ),
    ...orderedPages(all, context).map(({ page }) => page),
    ...facetPages(all, context).map(({ page }) => page),
    ...listSections.map((section) => sectionListPage(section, context)),
    ...aboutParts.map((part) => aboutPage(part, context)),
    glossaryPage(context),
    tourPage(context),
    timelinePage(all, context),
    comparePage(context),
    ...context.exhibition.facts.comparisons.map((one) => comparisonPage(one, context)),
    searchPage(context),
    voicesPage(context),
    notFoundPage(context),
  ];
}
