import { parse, type HTMLElement, type Node, NodeType } from 'node-html-parser';
import type { BuiltSite } from './build-site.ts';

const parsed = new Map<string, HTMLElement>();
/** Only scripts and styles hold no markup. */
const readAsMarkup = { blockTextElements: { script: true, style: true } };

/** A page of a built site as a tree; each is parsed once. */
export function htmlPage(site: BuiltSite, path: string): HTMLElement {
  const key = `${site.folder} ${path}`;
  const known = parsed.get(key) ?? parse(site.read(path), readAsMarkup);
  parsed.set(key, known);
  return known;
}

/** Address of an HTML file, below the base: `en/index.html` is `/base/en/`. */
export function addressOf(site: BuiltSite, path: string): string {
  return site.base + path.replace(/(^|\/)index\.html$/u, '$1');
}

/** The HTML file at an address, without query and fragment; `undefined` outside the base. */
export function fileAt(site: BuiltSite, address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/u);
  if (!path.startsWith(site.base)) return undefined;
  const below = decodeURI(path.slice(site.base.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** A text node, or an attribute that is read aloud, and the element that it belongs to. */
export interface SpokenWords {
  readonly words: string;
  readonly element: HTMLElement;
  /** The attribute; absent for text. */
  readonly attribute?: string;
}

const spokenAttributes = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
const silent = new Set(['script', 'style', 'template']);

/** Everything in an element that a reader sees or hears, in order. */
export function* spokenWords(element: HTMLElement): Iterable<SpokenWords> {
  if (silent.has(element.rawTagName)) return;
  for (const attribute of spokenAttributes) {
    const words = element.getAttribute(attribute);
    if (words !== undefined && words.trim() !== '') yield { words, element, attribute };
  }
  for (const child of element.childNodes) {
    if (isElement(child)) yield* spokenWords(child);
    else if (child.nodeType === NodeType.TEXT_NODE && child.text.trim() !== '')
      yield { words: child.text, element };
  }
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

/** The value of an attribute on the nearest element that has it, from `element` upwards. */
export function inherited(element: HTMLElement, attribute: string): string | undefined {
  for (let here: HTMLElement | null = element; here; here = here.parentNode as HTMLElement | null) {
    const value = here.getAttribute?.(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
}
