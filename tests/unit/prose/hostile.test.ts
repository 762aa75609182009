import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutPrograms } from '#src/prose/braces.ts';
import { allowedElements } from '#src/prose/html-elements.ts';
import { proseComponents } from '#src/prose/allow-list.ts';
import { componentNames, htmlOnly, parsed } from './drawn.ts';
import { hostileTexts } from './hostile.ts';

const ownElements = 'a blockquote div h2 h3 h4 hr li ol p pre table tbody td th thead tr ul'.split(
  ' ',
);
const safeTags = new Set([...allowedElements(), ...ownElements]);
const safeAttributes = new Set(
  'aria-describedby class data-align datetime dir href id lang rel role scope start tabindex title'.split(
    ' ',
  ),
);
const safeComponents = new Set([
  ...proseComponents.map((rule) => rule.name),
  'Footnotes',
  'Footnote',
]);

/** Everything in drawn HTML that could run, load or look like the site's own. */
function dangers(html: string): readonly string[] {
  const found: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([^\s>/]*)([^>]*)>/gu)) {
    if (!safeTags.has(name)) found.push(tag);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s=]+)="([^"]*)"/gu)) {
      if (!safeAttributes.has(attribute)) found.push(attribute);
      if (attribute === 'href' && !/^(?:https?:\/\/|mailto:|tel:|#)/u.test(value))
        found.push(value);
      if (attribute === 'class' && value !== 'prose-table') found.push(value);
      if (attribute === 'id' && !/^(?:s-|fn-|fnref-)/u.test(value)) found.push(value);
    }
    const outsideQuotes = attributes.replace(/"[^"]*"/gu, '');
    if (/[<>'"`]/u.test(outsideQuotes)) found.push(tag);
  }
  if (/[<>]/u.test(html.replace(/<\/?[a-z][^<>]*>/gu, ''))) found.push(html);
  return found;
}

/** The codes that refuse a text, or `inert` when nothing does. */
function verdicts(text: string): readonly string[] {
  const codes = parsed(text).issues.map((found) => found.code);
  return codes.length === 0 ? ['inert'] : codes;
}

describe('hostile texts', () => {
  test('are at least 170, each different', () => {
    expect(new Set(hostileTexts.map(([text]) => text)).size).toBe(hostileTexts.length);
    expect(hostileTexts.length).toBeGreaterThanOrEqual(170);
  });

  test.each(hostileTexts)('%j is refused or inert: %s', (text, expected) => {
    expect(verdicts(text)).toContain(expected);
    expect(dangers(htmlOnly(text))).toEqual([]);
    expect(componentNames(text).filter((name) => !safeComponents.has(name))).toEqual([]);
    expect(JSON.stringify(parsed(text).nodes)).not.toMatch(/[\uFDD0-\uFDEF]/u);
  });

  test.each(hostileTexts)('%j reaches the parser without braces and modules', (text) => {
    expect(withoutPrograms(text)).not.toMatch(/\{|^(?:import|export)\b/mu);
  });

  test('the check for dangers sees what it should', () => {
    for (const html of [
      '<script>x</script>',
      '<b onclick="x">x</b>',
      '<a href="javascript:x">x</a>',
      '<a href="//x">x</a>',
      '<b title="x"y">x</b>',
      '<p id="main">x</p>',
      'a < b',
    ]) {
      expect(dangers(html).length).toBeGreaterThan(0);
    }
  });
});

describe('programs in a text', () => {
  test('leave no trace: no global is set and no file is written', () => {
    const trace = join(tmpdir(), `prose-trace-${process.pid}`);
    rmSync(trace, { force: true });
    const write = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "x")`;
    const set = 'globalThis.proseTrace = true';
    const text = [
      `import { writeFileSync } from "node:fs"`,
      `export const x = (() => { ${set}; ${write} })()`,
      `{${set}}`,
      `Words {(() => { ${write} })()} words.`,
      `<Figure image={(${set}, "front")} />`,
      `<Figure image={${write}} {...(${set})} />`,
      `<b lang={(() => { ${set} })()} onClick={() => { ${set} }}>x</b>`,
      '<Figure image={{ get x() { ' + set + ' } }} />',
      '{`${' + set + '}`}',
    ].join('\n\n');

    const { issues } = parsed(text);

    expect(new Set(issues.map((found) => found.code))).toEqual(
      new Set([
        'prose-import',
        'prose-export',
        'prose-expression',
        'prose-prop-value',
        'prose-brace',
        'prose-html-attribute',
        'prose-event-handler',
        'prose-spread',
      ]),
    );
    expect('proseTrace' in globalThis).toBe(false);
    expect(existsSync(trace)).toBe(false);
  });

  test('do not change the prototypes of what they are read into', () => {
    parsed('<Figure image="front" __proto__="x" /><b __proto__="x">x</b>');
    parsed('<Figure image={{"__proto__":{"polluted":1}}} />\n\n[^__proto__]: x');
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(parsed('x'))).toBe(Object.prototype);
  });
});

describe('texts made to keep a build busy', () => {
  const many = 19_000;
  test.each([
    ['brackets in an expression', '{' + '['.repeat(many) + ']'.repeat(many) + '}', 'prose-brace'],
    [
      'brackets in a property',
      `<Figure image={${'('.repeat(many)}${')'.repeat(many)}} />`,
      'prose-tag-broken',
    ],
    ['brackets in an export', 'export const x = ' + '['.repeat(many), 'prose-export'],
    ['functions in functions', `{${'a=>'.repeat(many)}a}`, 'prose-brace'],
    ['templates in templates', `{${'`${'.repeat(9000)}a${'}`'.repeat(9000)}}`, 'prose-brace'],
    ['brackets behind an escaped brace', '\\{' + '['.repeat(many), 'inert'],
    ['brackets in code', '`\\`{' + '['.repeat(many), 'prose-brace'],
    ['tags in tags', '<b>'.repeat(7000) + 'x' + '</b>'.repeat(7000), 'prose-too-deep'],
    ['tags never closed', '<b>'.repeat(2000), 'prose-tag-open'],
    ['quotations in quotations with words', '>'.repeat(9000) + 'x', 'prose-too-deep'],
    ['lists in lists', '- '.repeat(many) + 'x', 'prose-too-deep'],
    ['emphasis never closed', '_a'.repeat(many), 'inert'],
    ['signs for less than', '<3 '.repeat(4000), 'prose-less-than'],
    ['comments never closed', '{/*'.repeat(4000), 'prose-brace'],
    ['line breaks', '<br>'.repeat(many / 2), 'inert'],
    ['headings with the same words', '## a\n\n'.repeat(many / 2), 'inert'],
    ['notes that cite the next note', citingNotes(2000), 'inert'],
    ['a long text', 'x'.repeat(60_001), 'prose-too-long'],
  ])('%s come back soon', { timeout: 15_000 }, (_name, text, expected) => {
    expect(verdicts(text)).toContain(expected);
    expect(parsed(text).issues.length).toBeLessThanOrEqual(100);
    expect(dangers(htmlOnly(text))).toEqual([]);
  });
});

function citingNotes(count: number): string {
  const notes = Array.from(
    { length: count },
    (_, index) => `[^${index}]: x [^${(index + 1) % count}]`,
  );
  return `[^0]\n\n${notes.join('\n\n')}`;
}
