const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text with its character references as the characters themselves; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Words without Markdown, HTML, MDX tags, footnote marks and doubled spaces. */
export function plainWords(text: string): string {
  return decodeEntities(text)
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/(\*{1,3}|_{2,3})(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]<>#])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Lower-case letters, digits and hyphens of a name: `Ram’s Head` gives `rams-head`. */
export function slugOf(name: string): string {
  return plainWords(name)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** The first whole sentences that together have at most `limit` words; none when the first is longer. */
export function firstSentences(text: string, limit: number, locale: string): string {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  let taken = '';
  for (const { segment } of segmenter.segment(text)) {
    const longer = taken + segment;
    if (longer.trim().split(/\s+/u).length > limit) break;
    taken = longer;
  }
  return taken.trim();
}
