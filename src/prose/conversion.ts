import type { IssueCode, IssueValues } from '#src/issues/codes.ts';
import { issue, type Issue } from '#src/issues/issue.ts';
import type { MarkdownNode, MarkdownNodeOf, ProseSource } from './markdown-tree.ts';
import type { ProseNode, ProseQuestion, ProseReference } from './tree.ts';

/** Where in a text something stands. */
export interface Place {
  /** What it stands in, as it is typed: `<Note>`, `-`, `|`; an empty string for the text itself. */
  readonly parent: string;
  readonly depth: number;
  /** Line of the file at which the parent begins; nodes without a position are reported there. */
  readonly line: number;
  /** Components on lines of their own: everywhere except in other components. */
  readonly takesBlocks: boolean;
  readonly inLink: boolean;
}

/** One text on its way from the Markdown tree to the tree that is drawn; it collects as it goes. */
export interface Conversion {
  readonly source: ProseSource;
  readonly issues: Issue[];
  readonly references: ProseReference[];
  readonly questions: Map<string, ProseQuestion>;
  readonly definitions: ReadonlyMap<string, MarkdownNodeOf<'definition'>>;
  readonly footnotes: FootnoteOrder;
  readonly headings: Headings;
  readonly state: { isTooDeep: boolean };
  readonly blocks: (nodes: readonly MarkdownNode[], place: Place) => ProseNode[];
  readonly inline: (nodes: readonly MarkdownNode[], place: Place) => ProseNode[];
}

/** The footnotes of a text in the order in which it cites them. */
export interface FootnoteOrder {
  readonly definitions: ReadonlyMap<string, MarkdownNodeOf<'footnoteDefinition'>>;
  /** Definitions that repeat the label of an earlier one. */
  readonly repeated: readonly MarkdownNodeOf<'footnoteDefinition'>[];
  readonly cited: Map<string, { readonly number: number; references: number }>;
}

export interface Headings {
  level: number;
  /** Every id, with how many headings wanted it. */
  readonly ids: Map<string, number>;
  readonly anchors: { readonly id: string; readonly line: number }[];
}

const deepest = 30;
/** A text with more problems than this is not read closer; the rest shows after these are mended. */
const mostIssues = 100;

/** Reports a problem at a line of the file. */
export function report<Code extends IssueCode>(
  conversion: Conversion,
  line: number,
  found: { readonly code: Code; readonly values: IssueValues<Code> },
): void {
  const place = { file: conversion.source.file, line };
  reportIssue(conversion, issue(found.code, place, found.values));
}

/** Adds an issue that is made already. */
export function reportIssue(conversion: Conversion, found: Issue): void {
  if (conversion.issues.length < mostIssues) conversion.issues.push(found);
}

/** Line of the file on which a node begins. */
export function lineOf(conversion: Conversion, node: MarkdownNode, place: Place): number {
  const row = node.position?.start.line;
  return row === undefined ? place.line : conversion.source.firstLine + row - 1;
}

/** The place inside a node; `undefined`, reported once a text, when it lies too deep. */
export function inside(
  conversion: Conversion,
  place: Place,
  changes: Partial<Omit<Place, 'depth'>>,
): Place | undefined {
  if (place.depth < deepest) return { ...place, ...changes, depth: place.depth + 1 };
  if (!conversion.state.isTooDeep) {
    conversion.state.isTooDeep = true;
    const line = changes.line ?? place.line;
    report(conversion, line, { code: 'prose-too-deep', values: { limit: String(deepest) } });
  }
  return undefined;
}
