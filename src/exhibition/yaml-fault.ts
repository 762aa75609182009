import type { YAMLError } from 'yaml';
import { issue, type Issue, type IssuePlace } from '#src/issues/issue.ts';

interface Fault {
  readonly error: Pick<YAMLError, 'code' | 'message'>;
  /** Where the reader stopped, from the start of `text`. */
  readonly offset: number;
  readonly text: string;
  /** The place in the file of an offset. */
  readonly placeAt: (offset: number) => IssuePlace;
}

/** What follows a field's name, or a dash, on the line that ends with an open quotation mark. */
const openQuote: Readonly<Record<string, RegExp>> = {
  '"': /(?:^|[:\-,[{]\s+)"(?:[^"\\\n]|\\.)*$/mu,
  "'": /(?:^|[:\-,[{]\s+)'(?:[^'\n]|'')*$/mu,
};

/**
 * What the YAML reader stopped at, named after the slip that people make and with the line as it
 * was typed: `yaml-duplicate-key`, `yaml-tab`, `yaml-colon`, `yaml-quote`, `yaml-sign`,
 * `yaml-bracket`, `yaml-indent`, `yaml-field`, and `yaml-syntax` for the rest.
 */
export function yamlFault(fault: Fault): Issue {
  const { error, offset, text, placeAt } = fault;
  const line = lineAround(text, offset);
  const place = placeAt(offset);
  const { code, message } = error;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/u.exec(text.slice(offset))?.[0] ?? '';
    return issue('yaml-duplicate-key', place, { key: key.trim() });
  }
  if (code === 'TAB_AS_INDENT') return issue('yaml-tab', place, {});
  if (code === 'BAD_SCALAR_START') {
    const { field, value } = fieldAndValue(line);
    return issue('yaml-sign', place, { field, value, sign: text[offset] ?? '' });
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const { field, value } = fieldAndValue(line);
    return /:(?:\s|$)/u.test(value)
      ? issue('yaml-colon', place, { text: line, field, value })
      : issue('yaml-indent', placeAt(endOfLine(text, offset) + 1), {
          text: lineAround(text, endOfLine(text, offset) + 1),
        });
  }
  const bracket = /(?:end with a|expected flow \w+ to end with) ([\]}])/iu.exec(message)?.[1];
  if (bracket !== undefined) {
    const opened = lastLineWith(text, offset, bracket === ']' ? '[' : '{');
    const values = { text: lineAround(text, opened), closing: bracket };
    return issue('yaml-bracket', placeAt(opened), values);
  }
  const mark = /closing (["'])quote/u.exec(message)?.[1];
  if (mark !== undefined) {
    const start = openQuote[mark]?.exec(text)?.index ?? offset;
    const at = text[start] === '\n' ? start + 1 : start;
    return issue('yaml-quote', placeAt(at), { text: lineAround(text, at), mark });
  }
  const quoted = /(?:^|[-:]\s+)(["']).*\1/u.exec(line)?.[1];
  if (code === 'UNEXPECTED_TOKEN' && quoted !== undefined && message.includes('at node end')) {
    return issue('yaml-quote', place, { text: line, mark: quoted });
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) {
    return issue('yaml-indent', place, { text: line });
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') return issue('yaml-field', place, { text: line });
  return issue('yaml-syntax', place, { text: line, reason: message.split('\n')[0] ?? '' });
}

function fieldAndValue(line: string): { readonly field: string; readonly value: string } {
  const found = /^[-\s]*([^:]*):\s*(.*)$/u.exec(line);
  return { field: found?.[1]?.trim() ?? '', value: (found?.[2] ?? line).trim() };
}

/** The line around an offset as it was typed, at most 60 characters of it. */
function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const line = text.slice(start, endOfLine(text, start)).trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function lastLineWith(text: string, offset: number, sign: string): number {
  const at = text.lastIndexOf(sign, offset);
  return at === -1 ? offset : at;
}
