import { hasScheme, isForeign, linkTarget } from './address.ts';
import { excerpt, restoreProse } from './braces.ts';
import { headingId } from './heading-id.ts';
import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import type { ProseNode } from './tree.ts';

const entryLinks = { object: 'ObjectLink', story: 'StoryLink', lesson: 'LessonLink' } as const;

interface Resource {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/**
 * A link of Markdown. A refused address is `prose-address` and leaves the words. `object:`, `story:`
 * and `lesson:` become the component of that name. A link in a link leaves the words alone.
 */
export function convertLink(
  conversion: Conversion,
  node: MarkdownNodeOf<'link' | 'linkReference'>,
  place: Place,
): readonly ProseNode[] {
  const line = lineOf(conversion, node, place);
  const within = inside(conversion, place, { inLink: true, parent: '[…](…)', line });
  if (within === undefined) return [];
  const children = conversion.inline(node.children, within);
  if (place.inLink) return children;
  const { url, title }: Resource =
    node.type === 'link' ? node : (conversion.definitions.get(node.identifier) ?? { url: '' });
  const written = restoreProse(url);
  const target = linkTarget(written);
  if (target === undefined) {
    report(conversion, line, { code: 'prose-address', values: { address: excerpt(written) } });
    return children;
  }
  if (target.kind === 'anchor') {
    const id = headingId(target.id);
    conversion.headings.anchors.push({ id, line });
    return [link({ href: `#${id}` }, children)];
  }
  if (target.kind === 'outside') {
    const words = title === undefined || title === null ? {} : { title: restoreProse(title) };
    return [link({ href: target.href, ...words, rel: 'external' }, children)];
  }
  const { kind, to } = target;
  conversion.references.push({ kind, value: to, line });
  return [{ kind: 'component', name: entryLinks[kind], props: { to }, children }];
}

/** Pictures come by `Figure`, which knows their credit line and words for those who cannot see. */
export function convertImage(
  conversion: Conversion,
  node: MarkdownNodeOf<'image' | 'imageReference'>,
  place: Place,
): readonly ProseNode[] {
  const resource: Resource | undefined =
    node.type === 'image' ? node : conversion.definitions.get(node.identifier);
  const written = restoreProse(resource?.url ?? '');
  const line = lineOf(conversion, node, place);
  const values = { address: excerpt(written) };
  if (isForeign(written)) report(conversion, line, { code: 'prose-foreign-image', values });
  else if (hasScheme(written)) report(conversion, line, { code: 'prose-address', values });
  else report(conversion, line, { code: 'prose-image', values });
  return [];
}

function link(
  attributes: Readonly<Record<string, string>>,
  children: readonly ProseNode[],
): ProseNode {
  return { kind: 'element', tag: 'a', attributes, children };
}
