import { issue, type Issue, type IssuePlace } from '#src/issues/issue.ts';
import { proseComponents } from './allow-list.ts';
import { insteadOfElement, isFrame } from './html-elements.ts';
import { nearest } from '#src/issues/nearest.ts';

/** Names that contributors guess, and the component that they mean. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['caption', 'Figure'],
  ['comparison', 'Compare'],
  ['film', 'Video'],
  ['glossary', 'Term'],
  ['image', 'Figure'],
  ['images', 'Gallery'],
  ['lesson', 'LessonLink'],
  ['link', 'ObjectLink'],
  ['object', 'ObjectLink'],
  ['photo', 'Figure'],
  ['quote', 'Quotation'],
  ['slideshow', 'Gallery'],
  ['sound', 'Audio'],
  ['story', 'StoryLink'],
  ['warning', 'Advisory'],
  ['zoom', 'Detail'],
]);

/**
 * What is wrong with a tag that is neither a component nor an allowed HTML element:
 * `prose-frame`, `prose-style`, `prose-html` or `prose-component-unknown`.
 */
export function unknownTag(name: string, place: IssuePlace): Issue {
  const tag = name.slice(0, 60);
  const lower = tag.toLowerCase();
  // `<SCRIPT>` is an element to a browser, `<Sript>` a component that somebody misspelt.
  const isElement = /^(?:[a-z][a-z0-9-]*|[A-Z][A-Z0-9-]*)$/u.test(tag);
  if (!isElement) {
    return issue('prose-component-unknown', place, { component: tag, nearest: nearestTag(tag) });
  }
  if (isFrame(tag)) return issue('prose-frame', place, { tag });
  if (lower === 'style') return issue('prose-style', place, { tag });
  const meant = proseComponents.find((rule) => rule.name.toLowerCase() === lower);
  return issue('prose-html', place, { tag, instead: meant?.example ?? insteadOfElement(tag) });
}

function nearestTag(tag: string): string {
  const meant = otherNames.get(tag.toLowerCase());
  return (
    meant ??
    nearest(
      tag,
      proseComponents.map((rule) => rule.name),
    )
  );
}
