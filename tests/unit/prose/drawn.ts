import { parseProse, type ParsedProse } from '#src/prose/parse-prose.ts';
import { proseSegments, type ProseSegment } from '#src/prose/prose-segments.ts';

/** A text as `text.mdx`, beginning on line 1. */
export function parsed(text: string): ParsedProse {
  return parseProse({ text, file: 'text.mdx', firstLine: 1 });
}

/** What is drawn of a text; components as `[Name {"prop":"value"}|children|]`. */
export function drawn(text: string): string {
  return written(proseSegments(parsed(text).nodes));
}

/** The issues of a text as `line code`. */
export function issuesOf(text: string): readonly string[] {
  return parsed(text).issues.map((found) => `${found.line} ${found.code}`);
}

function written(segments: readonly ProseSegment[]): string {
  return segments.map(segmentText).join('');
}

function segmentText(segment: ProseSegment): string {
  if (segment.kind === 'html') return segment.html;
  const props = JSON.stringify(segment.props);
  return `[${segment.name} ${props}|${written(segment.children)}|]`;
}

/** The HTML alone, without components and their properties. */
export function htmlOnly(text: string): string {
  const pieces = (segments: readonly ProseSegment[]): string =>
    segments
      .map((segment) => (segment.kind === 'html' ? segment.html : pieces(segment.children)))
      .join('');
  return pieces(proseSegments(parsed(text).nodes));
}

export function componentNames(text: string): readonly string[] {
  const names = (segments: readonly ProseSegment[]): readonly string[] =>
    segments.flatMap((segment) =>
      segment.kind === 'html' ? [] : [segment.name, ...names(segment.children)],
    );
  return names(proseSegments(parsed(text).nodes));
}
