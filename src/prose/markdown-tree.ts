import { mdxToMdast, type MdastNode } from 'satteri';
import type { Issue } from '#src/issues/issue.ts';
import { withoutPrograms } from './braces.ts';
import { mendTag, syntaxIssue } from './mend-tag.ts';

/** A node of the Markdown tree, before any check. */
export type MarkdownNode = MdastNode;
export type MarkdownNodeOf<Type extends MarkdownNode['type']> = Extract<
  MarkdownNode,
  { readonly type: Type }
>;

/** A contributed text and where it comes from. */
export interface ProseSource {
  /** The body after the front matter. */
  readonly text: string;
  /** Path below the content root. */
  readonly file: string;
  /** Line of the file on which `text` begins, from 1. */
  readonly firstLine: number;
}

export interface MarkdownTree {
  /** `undefined` when the text could not be read at all. */
  readonly root: MarkdownNode | undefined;
  readonly issues: readonly Issue[];
  /** The text as it was read, with its stand-ins (`braces.ts`). */
  readonly text: string;
}

const parserOptions = { features: { frontmatter: false } };
const maximumIssues = 60;
/** Together at most so many characters are read, however often a text is mended. */
const readingLimit = 300_000;

/**
 * The Markdown tree of a text, and every tag that cannot be read. The parser stops at the first one:
 * it is reported, taken out of the text on its line, and the text is read again, until it can be
 * read or the limits are reached. Positions in the tree count lines of `text`, from 1.
 */
export function markdownTree(source: ProseSource): MarkdownTree {
  const issues: Issue[] = [];
  let text = withoutPrograms(source.text);
  let readCharacters = 0;
  let message = '';
  while (issues.length < maximumIssues && readCharacters < readingLimit) {
    readCharacters += text.length + 1;
    try {
      return { root: mdxToMdast(text, parserOptions), issues, text };
    } catch (error) {
      message = messageOf(error);
      const mended = mendTag({ ...source, text, message, before: issues });
      issues.push(...mended.issues);
      if (mended.text === undefined) break;
      text = mended.text;
    }
  }
  // A text that is not shown always says why.
  if (issues.length === 0) issues.push(syntaxIssue({ ...source, message }));
  return { root: undefined, issues, text };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
