import { componentRule } from './allow-list.ts';
import { convertComponent } from './convert-component.ts';
import { convertElement } from './convert-element.ts';
import { lineOf, report, reportIssue, type Conversion, type Place } from './conversion.ts';
import { allowedAttributes } from './html-elements.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import type { ProseNode } from './tree.ts';
import { unknownTag } from './unknown-tag.ts';

const opaque: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'math', 'template']);

/**
 * A tag of a text: a component of the allow list, an allowed HTML element, or an issue. `flow` says
 * whether it stands on lines of its own or among words. What stands in a refused tag is still read,
 * so that its problems show in the same run.
 */
export function convertTag(
  conversion: Conversion,
  node: MarkdownNodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>,
  place: Place,
  flow: 'block' | 'inline',
): readonly ProseNode[] {
  const name = node.name ?? '';
  const line = lineOf(conversion, node, place);
  const rule = componentRule(name);
  if (rule !== undefined) {
    const isMisplaced =
      rule.place === 'block' ? flow === 'inline' || !place.takesBlocks : place.inLink;
    if (isMisplaced) {
      const values = { component: `<${name}>`, parent: place.parent.replace('¶', '') };
      report(conversion, line, { code: 'prose-component-place', values });
    }
    const component = convertComponent(conversion, node, { rule, place });
    return isMisplaced || component === undefined ? [] : [component];
  }
  if (allowedAttributes(name) !== undefined) return convertElement(conversion, node, place);
  if (name === '')
    report(conversion, line, { code: 'prose-html', values: { tag: '', instead: '' } });
  else reportIssue(conversion, unknownTag(name, { file: conversion.source.file, line }));
  if (!opaque.has(name.toLowerCase()) && place.depth < 20) {
    const within = { ...place, parent: `<${name}>`, depth: place.depth + 1 };
    if (flow === 'block') conversion.blocks(node.children, within);
    else conversion.inline(node.children, within);
  }
  return [];
}
