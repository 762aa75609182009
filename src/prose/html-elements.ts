/** HTML elements that a text may use besides Markdown, with their attributes beyond lang and dir. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['abbr', ['title']],
  ['b', []],
  ['bdi', []],
  ['bdo', []],
  ['br', []],
  ['cite', []],
  ['code', []],
  ['del', ['datetime']],
  ['dfn', ['title']],
  ['em', []],
  ['i', []],
  ['ins', ['datetime']],
  ['kbd', []],
  ['mark', []],
  ['q', []],
  ['rb', []],
  ['rp', []],
  ['rt', []],
  ['ruby', []],
  ['s', []],
  ['samp', []],
  ['small', []],
  ['span', []],
  ['strong', []],
  ['sub', []],
  ['sup', []],
  ['time', ['datetime']],
  ['var', []],
  ['wbr', []],
]);

const everywhere: readonly string[] = ['lang', 'dir'];

/** What to type instead of a common element that texts may not use. Markdown or a component. */
const instead: ReadonlyMap<string, string> = new Map([
  ['a', '[…](https://…)'],
  ['aside', '<Note>…</Note>'],
  ['audio', '<Audio id="…" />'],
  ['big', '**…**'],
  ['blockquote', '> …'],
  ['details', '<Note>…</Note>'],
  ['figcaption', '<Figure image="…">…</Figure>'],
  ['figure', '<Figure image="…">…</Figure>'],
  ['h1', '## …'],
  ['h2', '## …'],
  ['h3', '### …'],
  ['h4', '#### …'],
  ['h5', '#### …'],
  ['h6', '#### …'],
  ['hr', '---'],
  ['image', '<Figure image="…" />'],
  ['img', '<Figure image="…" />'],
  ['li', '- …'],
  ['ol', '1. …'],
  ['picture', '<Figure image="…" />'],
  ['pre', '```'],
  ['strike', '~~…~~'],
  ['summary', '<Note>…</Note>'],
  ['svg', '<Figure image="…" />'],
  ['table', '| … | … |'],
  ['td', '| … | … |'],
  ['th', '| … | … |'],
  ['tr', '| … | … |'],
  ['u', '*…*'],
  ['ul', '- …'],
  ['video', '<Video id="…" />'],
]);

const frames: ReadonlySet<string> = new Set([
  'applet',
  'embed',
  'fencedframe',
  'frame',
  'frameset',
  'iframe',
  'noframes',
  'object',
  'portal',
]);

/** Elements without children. */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'wbr']);

/** The attributes of an element that texts may use; `undefined` for every other element. */
export function allowedAttributes(tag: string): readonly string[] | undefined {
  const own = allowed.get(tag);
  return own === undefined ? undefined : [...everywhere, ...own];
}

/** The HTML elements that texts may use, for the handbook and for nearest names. */
export function allowedElements(): readonly string[] {
  return [...allowed.keys()];
}

/** Whether a tag, in any case, brings a page of somebody else into ours. */
export function isFrame(tag: string): boolean {
  return frames.has(tag.toLowerCase());
}

/** What to type instead of a refused tag; an empty string when there is nothing like it. */
export function insteadOfElement(tag: string): string {
  const lower = tag.toLowerCase();
  if (allowed.has(lower))
    return voidElements.has(lower) ? `<${lower} />` : `<${lower}>…</${lower}>`;
  return instead.get(lower) ?? '';
}
