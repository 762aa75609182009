import { expect, test } from 'vitest';
import { proseSegments } from '#src/prose/prose-segments.ts';
import type { ProseNode } from '#src/prose/tree.ts';
import { parsed } from './drawn.ts';

test('neighbouring plain nodes are one piece, cut only where a component stands', () => {
  const { nodes } = parsed('## A\n\nb\n\nc <Term id="t">d</Term> e\n\nf');
  expect(proseSegments(nodes)).toEqual([
    { kind: 'html', html: '<h2 id="s-a">A</h2><p>b</p><p>c ' },
    {
      kind: 'component',
      name: 'Term',
      props: { id: 't' },
      children: [{ kind: 'html', html: 'd' }],
      nodes: [{ kind: 'text', text: 'd' }],
    },
    { kind: 'html', html: ' e</p><p>f</p>' },
  ]);
});

test('no nodes give no pieces', () => {
  expect(proseSegments([])).toEqual([]);
});

test('ids and what points to them take the prefix, headings the offset', () => {
  const { nodes } = parsed('## A\n\n[x](#a) [y](https://a.example/#a) z[^1]\n\n[^1]: n');
  const [first] = proseSegments(nodes, { idPrefix: 'fez-', headingOffset: 1 });
  expect(first).toEqual({
    kind: 'html',
    html:
      '<h3 id="fez-s-a">A</h3><p><a href="#fez-s-a">x</a> ' +
      '<a href="https://a.example/#a" rel="external">y</a> z<sup><a href="#fez-fn-1" id="fez-fnref-1" ' +
      'role="doc-noteref" aria-describedby="fez-footnotes">1</a></sup></p>',
  });
});

test('elements and attributes that texts cannot have are not written, whoever made the tree', () => {
  const nodes: readonly ProseNode[] = [
    {
      kind: 'element',
      tag: 'script',
      attributes: {},
      children: [{ kind: 'text', text: '<&>"' }],
    },
    { kind: 'element', tag: 'b', attributes: { onclick: 'x', title: '"<' }, children: [] },
  ];
  expect(proseSegments(nodes)).toEqual([
    { kind: 'html', html: '&lt;&amp;&gt;"<b title="&quot;&lt;"></b>' },
  ]);
});
