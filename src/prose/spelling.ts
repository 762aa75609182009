import type { MarkdownNode } from './markdown-tree.ts';

const signs: Partial<Record<MarkdownNode['type'], string>> = {
  blockquote: '>',
  code: '```',
  footnoteDefinition: '[^…]:',
  footnoteReference: '[^…]',
  heading: '##',
  html: '<…>',
  image: '![…](…)',
  link: '[…](…)',
  list: '-',
  listItem: '-',
  paragraph: '¶',
  table: '|',
  thematicBreak: '---',
};

/** How something is typed in a text: `##`, `|`, `<Figure>`. Signs need no translation. */
export function spelling(node: MarkdownNode): string {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return `<${node.name ?? ''}>`;
  }
  return signs[node.type] ?? node.type;
}
