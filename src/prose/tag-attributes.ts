import { bracedAttribute, restoreProse } from './braces.ts';
import { report, type Conversion } from './conversion.ts';
import { readLiteral, type Literal } from './literal.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';

export interface TagAttribute {
  readonly name: string;
  /** As typed, to be shown. */
  readonly written: string;
  /** `true` when it was typed without a value; `undefined` when its value is a program. */
  readonly value: Literal | undefined;
}

type Tag = MarkdownNodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/**
 * The attributes of a tag, each once. Those that no tag may have are reported and left out: spread,
 * event handlers, `style`, and what is said twice.
 */
export function tagAttributes(
  conversion: Conversion,
  node: Tag,
  line: number,
): readonly TagAttribute[] {
  const tag = node.name ?? '';
  const found = new Map<string, TagAttribute>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(conversion, line, { code: 'prose-spread', values: { component: tag } });
      continue;
    }
    const { name } = attribute;
    if (/^on/iu.test(name)) {
      report(conversion, line, { code: 'prose-event-handler', values: { attribute: name } });
    } else if (name.toLowerCase() === 'style') {
      report(conversion, line, { code: 'prose-style', values: { tag } });
    } else if (found.has(name)) {
      const values = { component: tag, prop: name };
      report(conversion, line, { code: 'prose-prop-twice', values });
    } else {
      found.set(name, { name, ...attributeValue(attribute.value) });
    }
  }
  return [...found.values()];
}

function attributeValue(
  value: string | { readonly value: string } | null | undefined,
): Omit<TagAttribute, 'name'> {
  if (value === null || value === undefined) return { written: '', value: true };
  const braced = typeof value === 'string' ? bracedAttribute(value) : value.value;
  if (braced !== undefined) return { written: `{${braced}}`, value: readLiteral(braced) };
  const text = typeof value === 'string' ? restoreProse(value) : '';
  return { written: text, value: text };
}
