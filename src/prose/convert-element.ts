import { canonicalTag } from '#src/i18n/tags.ts';
import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import { allowedAttributes } from './html-elements.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import { tagAttributes } from './tag-attributes.ts';
import type { ProseNode } from './tree.ts';

/** An HTML element of the allowed list, with its allowed attributes; its children are words. */
export function convertElement(
  conversion: Conversion,
  node: MarkdownNodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>,
  place: Place,
): readonly ProseNode[] {
  const tag = node.name ?? '';
  const line = lineOf(conversion, node, place);
  const attributes: Record<string, string> = {};
  const allowed = allowedAttributes(tag) ?? [];
  for (const { name, value, written } of tagAttributes(conversion, node, line)) {
    const checked = allowed.includes(name) ? attributeText(name, value) : undefined;
    if (checked !== undefined) {
      attributes[name] = checked;
    } else {
      const attribute = allowed.includes(name) ? `${name}="${written}"` : name;
      const values = { tag, attribute: attribute.slice(0, 80) };
      report(conversion, line, { code: 'prose-html-attribute', values });
    }
  }
  const within = inside(conversion, place, { parent: `<${tag}>`, line, takesBlocks: false });
  if (within === undefined) return [];
  const children = conversion.inline(node.children, within);
  return [{ kind: 'element', tag, attributes, children }];
}

/** The value that an allowed attribute may have; `undefined` for every other one. */
function attributeText(name: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (name === 'lang') return canonicalTag(text);
  if (name === 'dir') return ['ltr', 'rtl', 'auto'].includes(text) ? text : undefined;
  // HTML, section 3.5: dates, times, zones and durations are written with these signs alone.
  if (name === 'datetime') return /^[0-9PTWYZMDHS:.+\s-]{1,40}$/u.test(text) ? text : undefined;
  return text === '' || text.length > 500 ? undefined : text;
}
