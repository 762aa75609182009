/** A piece of an excerpt: plain words, or words that were found. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The pieces of a Pagefind excerpt. Its only markup is `<mark>`: every other `<` and `>` of the
 * content is escaped there. Anything else that looks like markup stays plain text.
 */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .map((piece) => {
      const inner = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
      return { text: unescaped(inner ?? piece), marked: inner !== undefined };
    })
    .filter(({ text }) => text !== '');
}

/** Nodes of an excerpt, made without parsing HTML. */
export function excerptNodes(excerpt: string): readonly (Node | string)[] {
  return excerptPieces(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function unescaped(text: string): string {
  return text.replaceAll('\u200b', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
