import type { ProseComponent, ProseNode } from './tree.ts';

/**
 * A piece of a text, to be written one after the other without anything between: HTML as it is, or a
 * component. A piece of HTML may open an element that a later one closes, when a component stands
 * in the midst of a paragraph.
 */
export type ProseSegment =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly props: ProseComponent['props'];
      readonly children: readonly ProseSegment[];
      /** What `children` were made of, for who needs the words alone (`proseText`). */
      readonly nodes: readonly ProseNode[];
    };

export interface SegmentOptions {
  /** Put before every id, so that several texts can share a page: `fez-`. Default: none. */
  readonly idPrefix?: string;
  /** How many levels lower headings stand than they were written. Default: 0. */
  readonly headingOffset?: number;
}

const elements: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br cite code del dfn div em h2 h3 h4 h5 h6 hr i ins kbd li mark ol p ' +
    'pre q rb rp rt ruby s samp small span strong sub sup table tbody td th thead time tr ul var wbr'
  ).split(' '),
);
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'wbr']);
const attributeNames: ReadonlySet<string> = new Set(
  'aria-describedby class data-align datetime dir href id lang rel role scope start tabindex title'.split(
    ' ',
  ),
);

/** The pieces of a text in order. Everything is escaped; no element or attribute is unknown. */
export function proseSegments(
  nodes: readonly ProseNode[],
  options: SegmentOptions = {},
): readonly ProseSegment[] {
  const segments: ProseSegment[] = [];
  const rest = writeNodes(nodes, { html: '', segments, options });
  if (rest !== '') segments.push({ kind: 'html', html: rest });
  return segments;
}

interface Writing {
  readonly html: string;
  readonly segments: ProseSegment[];
  readonly options: SegmentOptions;
}

/** Writes nodes behind `html`; comes back with the HTML that no segment holds yet. */
function writeNodes(nodes: readonly ProseNode[], { html, segments, options }: Writing): string {
  let current = html;
  for (const node of nodes) {
    if (node.kind === 'text') {
      current += escapedText(node.text);
    } else if (node.kind === 'component') {
      if (current !== '') segments.push({ kind: 'html', html: current });
      current = '';
      const { name, props } = node;
      const children = proseSegments(node.children, options);
      segments.push({ kind: 'component', name, props, children, nodes: node.children });
    } else if (!elements.has(node.tag)) {
      current = writeNodes(node.children, { html: current, segments, options });
    } else {
      const tag = shiftedTag(node.tag, options.headingOffset ?? 0);
      current += `<${tag}${attributesOf(node.attributes, options.idPrefix ?? '')}>`;
      if (voids.has(tag)) continue;
      current = writeNodes(node.children, { html: current, segments, options });
      current += `</${tag}>`;
    }
  }
  return current;
}

function shiftedTag(tag: string, offset: number): string {
  if (offset === 0 || !/^h[2-6]$/u.test(tag)) return tag;
  return `h${Math.min(Number(tag.slice(1)) + offset, 6)}`;
}

function attributesOf(attributes: Readonly<Record<string, string>>, idPrefix: string): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || !attributeNames.has(name)) continue;
    written += ` ${name}="${escapedAttribute(prefixed(name, value, idPrefix))}"`;
  }
  return written;
}

function prefixed(name: string, value: string, idPrefix: string): string {
  if (name === 'id' || name === 'aria-describedby') return idPrefix + value;
  return name === 'href' && value.startsWith('#') ? `#${idPrefix}${value.slice(1)}` : value;
}

function escapedText(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapedAttribute(text: string): string {
  return /[&<>"]/u.test(text) ? escapedText(text).replaceAll('"', '&quot;') : text;
}
