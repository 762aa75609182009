import { expect, test } from 'vitest';
import { catalogueProse } from '#src/importers/quire/catalogue-prose.ts';
import { parseProse } from '#src/prose/parse-prose.ts';

const links = {
  byAccession: (accession: string) =>
    ({ '12.AB.3': 'hill/12-ab-3', '12.AB.4': 'hill/12-ab-4' })[accession],
  byNumber: (number: string) => ({ '3': 'hill/12-ab-3', '4': 'hill/12-ab-4' })[number],
};
const convert = (text: string) =>
  catalogueProse(text, { file: 'content/3.md', own: 'hill/12-ab-3', links });

test.each([
  ['{{< q-object "12.AB.4" >}}', '<ObjectLink to="hill/12-ab-4">12.AB.4</ObjectLink>'],
  ['{{< q-object "12.AB.4" "," >}}', '<ObjectLink to="hill/12-ab-4">12.AB.4</ObjectLink>,'],
  ['this bead, {{< q-object "12.AB.3" >}}, is', 'this bead, 12.AB.3, is'],
  ['see {{< q-cite "Moor 1901" >}}, p. 3', 'see Moor 1901, p. 3'],
  ['see {{< q-cite "Moor 1901" "*Beads*" >}}', 'see *Beads*'],
  ['{{< q-abbr "AJX">}} 3', 'AJX 3'],
  ['[n. 2](/objects/4/#fn:2)', '[n. 2](object:hill/12-ab-4)'],
  ['[n. 2](/objects/3/#fn:2)', 'n. 2'],
  ['a <em>bead</em>, 2<sup>nd</sup>', 'a *bead*, 2<sup>nd</sup>'],
  ['<span class="url">http:&#47;&#47;hill.example/a</span>', 'http://hill.example/a'],
  ['3 < 4 and {x}', '3 \\< 4 and \\{x}'],
  ['a <video src="a"> b', 'a \\<video src="a"> b'],
  ['3 &lt; 4 &#38; 5', '3 &lt; 4 &#38; 5'],
])('%s becomes %s', (text, body) => {
  expect(convert(text)).toEqual({ body, notes: [] });
});

test.each([
  ['[the essay](/intro/2/)', 'the essay', 'link-dropped', '/intro/2/'],
  ['{{< q-object "99.Z" >}}', '99.Z', 'object-unknown', '99.Z'],
  ['{{< q-map "harbour" >}}', 'harbour', 'shortcode-unknown', '{{< q-map "harbour" >}}'],
])('%s keeps its words and is noted', (text, body, code, value) => {
  expect(convert(text)).toEqual({ body, notes: [{ code, file: 'content/3.md', value }] });
});

const withNotes = `A bead.[^1]

{{< q-class "backmatter" >}}
## Notes
{{< /q-class >}}

[^1]: Found in {{< q-cite "Moor 1901" >}}.

    And again later.`;

test('footnotes stay and their heading goes', () => {
  const { body } = convert(withNotes);
  expect(body).toBe('A bead.[^1]\n\n[^1]: Found in Moor 1901.\n\n    And again later.');
});

test('what comes out is prose that the exhibition accepts', () => {
  const hostile = `${withNotes}\n\n## More\n\n<script>alert(1)</script> {process.exit()} <b>x</b>`;
  const { issues } = parseProse({ text: convert(hostile).body, file: 'a.mdx', firstLine: 1 });
  expect(issues).toEqual([]);
});
