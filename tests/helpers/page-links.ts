import type { HTMLElement } from 'node-html-parser';

/** An address that a page names. */
export interface PageLink {
  readonly address: string;
  /** `load`: fetched with the page. `follow`: the reader goes there. `name`: said to machines. */
  readonly use: 'load' | 'follow' | 'name';
  /** The element as it is written, for messages. */
  readonly element: string;
}

const loadedRelations = new Set(['icon', 'modulepreload', 'preload', 'stylesheet', 'manifest']);

/** Every address on a page, by what it is for. */
export function pageLinks(page: HTMLElement): PageLink[] {
  return page.querySelectorAll('*').flatMap((element) => {
    const links = linksOf(element);
    const [start = ''] = element.outerHTML.split('>', 1);
    return links.map((link) => ({ ...link, element: start }));
  });
}

type Link = Pick<PageLink, 'address' | 'use'>;

function linksOf(element: HTMLElement): Link[] {
  const attribute = (name: string): string[] => {
    const value = element.getAttribute(name);
    return value === undefined ? [] : [value];
  };
  const tag = element.rawTagName.toLowerCase();
  const loaded = ['src', 'poster', 'data', 'background'].flatMap(attribute);
  const sets = ['srcset', 'imagesrcset'].flatMap(attribute).flatMap(addressesOfSet);
  const links: Link[] = [...loaded, ...sets].map((address) => ({ address, use: 'load' }));
  const followed = ['href', 'xlink:href'].flatMap(attribute);
  const use =
    tag === 'a' || tag === 'area' ? 'follow' : tag === 'link' ? relation(element) : 'load';
  links.push(...followed.map((address) => ({ address, use })));
  const sent = ['action', 'formaction'].flatMap(attribute);
  links.push(...sent.map((address): Link => ({ address, use: 'follow' })));
  if (/^og:(?:url|image)$/u.test(element.getAttribute('property') ?? '')) {
    links.push(...attribute('content').map((address): Link => ({ address, use: 'name' })));
  }
  return links;
}

function relation(link: HTMLElement): PageLink['use'] {
  const relations = (link.getAttribute('rel') ?? '').split(/\s+/u);
  return relations.some((name) => loadedRelations.has(name)) ? 'load' : 'name';
}

/** `a.webp 320w, b.webp 640w`. */
function addressesOfSet(set: string): string[] {
  return set
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}
