import type { ComponentRule } from './allow-list.ts';
import { componentReferences } from './component-references.ts';
import { inside, lineOf, report, type Conversion, type Place } from './conversion.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { MarkdownNodeOf } from './markdown-tree.ts';
import { expectedValue, propValue } from './prop-value.ts';
import { parseRegion, regionFits } from './region.ts';
import { proseText } from './prose-text.ts';
import { tagAttributes } from './tag-attributes.ts';
import type { ProseComponent, ProseNode, ProsePropValue } from './tree.ts';

type Tag = MarkdownNodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;
type Props = Record<string, ProsePropValue>;

/**
 * A component with its properties checked and typed, what it refers to noted. `undefined` when its
 * place lies too deep. With wrong properties it is still returned, without those: the issues say
 * the rest.
 */
export function convertComponent(
  conversion: Conversion,
  node: Tag,
  { rule, place }: { readonly rule: ComponentRule; readonly place: Place },
): ProseComponent | undefined {
  const line = lineOf(conversion, node, place);
  const props = checkedProps(conversion, node, { rule, line });
  const isLink = rule.place === 'inline';
  const within = inside(conversion, place, {
    parent: `<${rule.name}>`,
    line,
    takesBlocks: false,
    inLink: place.inLink || isLink,
  });
  if (within === undefined) return undefined;
  const children = isLink
    ? conversion.inline(node.children, within)
    : conversion.blocks(node.children, within);
  const wasEmpty = node.children.every((child) => child.type === 'text');
  if (rule.childrenRequired && wasEmpty && isEmpty(children)) {
    const values = { component: rule.name, prop: '…', example: rule.example };
    report(conversion, line, { code: 'prose-prop-missing', values });
  }
  conversion.references.push(...componentReferences({ rule, props, line }));
  if (rule.name === 'Question') noteQuestion(conversion, { props, children, line });
  return { kind: 'component', name: rule.name, props, children };
}

function checkedProps(
  conversion: Conversion,
  node: Tag,
  { rule, line }: { readonly rule: ComponentRule; readonly line: number },
): Props {
  const props: Props = {};
  const component = rule.name;
  const attributes = tagAttributes(conversion, node, line);
  for (const { name, written, value } of attributes) {
    const known = rule.props.find((prop) => prop.name === name);
    if (known === undefined) {
      const near = nearest(
        name,
        rule.props.map((prop) => prop.name),
      );
      const values = { component, prop: name.slice(0, 60), nearest: near };
      report(conversion, line, { code: 'prose-prop-unknown', values });
      continue;
    }
    const checked = value === undefined ? undefined : propValue(known, value);
    if (checked === undefined) {
      const expected = expectedValue(known);
      const values = { component, prop: name, value: written.slice(0, 80), expected };
      report(conversion, line, { code: 'prose-prop-value', values });
    } else {
      props[name] = checked;
      if (known.type === 'region') checkPercentRegion(conversion, String(checked), line);
    }
  }
  for (const prop of rule.props) {
    if (!prop.required || attributes.some((attribute) => attribute.name === prop.name)) continue;
    const values = { component, prop: prop.name, example: `${prop.name}="${prop.example}"` };
    report(conversion, line, { code: 'prose-prop-missing', values });
  }
  return props;
}

/** Pixels need the size of the image, which the link step knows; percent do not. */
function checkPercentRegion(conversion: Conversion, region: string, line: number): void {
  const parsed = parseRegion(region);
  if (parsed?.unit !== 'percent' || regionFits(parsed, { width: 100, height: 100 })) return;
  const values = { region, width: '100%', height: '100%' };
  report(conversion, line, { code: 'region-outside', values });
}

function noteQuestion(
  conversion: Conversion,
  found: { readonly props: Props; readonly children: readonly ProseNode[]; readonly line: number },
): void {
  const { id } = found.props;
  if (typeof id !== 'string') return;
  const first = conversion.questions.get(id);
  if (first === undefined) {
    conversion.questions.set(id, { id, text: proseText(found.children), line: found.line });
  } else {
    const values = { kind: 'question', id, first: `${conversion.source.file}:${first.line}` };
    report(conversion, found.line, { code: 'id-duplicate', values });
  }
}

function isEmpty(children: readonly ProseNode[]): boolean {
  return children.every((child) => child.kind === 'text' && child.text.trim() === '');
}
