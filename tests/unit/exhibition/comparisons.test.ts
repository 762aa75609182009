import { describe, expect, it, test } from 'vitest';
import { checkExhibition } from '#src/exhibition/check.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';
import { makePublished } from '../../helpers/make-context.ts';

/** `exhibition.yaml` of two partners with one object each, whose comparisons begin on line 9. */
function issuesOf(comparisons: string): readonly string[] {
  const exhibition = `id: small
title: { es: Pequeña }
summary: { es: Pequeña }
locales: [{ tag: es, name: Español }]
partners:
  - id: fez
  - id: puebla
licence: CC-BY
comparisons:
${comparisons}`;
  const partner =
    'name: { es: A }\ncity: { es: A }\ncountry: MA\nlanguages: [es]\ncontact: { takedown: a@a.example }\n';
  const object = 'status: published\nrights: CC-BY\ncreditLine: { es: A }\n';
  const sources = Object.entries({
    'exhibition.yaml': exhibition,
    'partners/fez/partner.yaml': partner,
    'partners/puebla/partner.yaml': partner,
    'partners/fez/objects/star/object.yaml': `${object}images: [{ id: front, file: a.jpg }]\n`,
    'partners/puebla/objects/jar/object.yaml': object,
  }).map(([path, text]) => ({ path, text }));
  const files = { sources, media: new Set<string>(), images: new Map(), issues: [] };
  const { issues } = checkExhibition(files, '2026-11-01');
  return issues
    .filter(({ file, severity }) => file === 'exhibition.yaml' && severity === 'error')
    .map((one) => `${one.line} ${one.code} ${describeIssue(one, 'en').message}`);
}

const good = `  - id: two
    title: { es: Dos }
    proposedBy: [fez]
    objects:
      - { object: fez/star, image: front }
      - object: puebla/jar
`;

describe('a comparison', () => {
  it('of two objects that exist is well', () => {
    expect(issuesOf(good)).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    [
      'an object',
      'puebla/jar',
      'puebla/jug',
      '15 reference-unknown There is no object named `puebla/jug`.',
    ],
    ['an image', 'front', 'frint', '14 reference-unknown There is no image named `frint`.'],
    ['a partner', '[fez]', '[fes]', '12 reference-unknown There is no partner named `fes`.'],
    [
      'one object twice',
      'puebla/jar',
      'fez/star',
      '15 id-duplicate The name `fez/star` (object) is used twice; first at `exhibition.yaml:14`.',
    ],
  ])('that names %s wrongly is told so, at its line', (_, from, to, expected) => {
    expect(issuesOf(good.replace(from, to))).toEqual([expected]);
  });

  it('has an id of its own', () => {
    expect(issuesOf(good + good)).toEqual([
      '16 id-duplicate The name `two` (comparison) is used twice; first at `exhibition.yaml:10`.',
    ]);
  });

  it.each([
    ['one object', good.replace('      - object: puebla/jar\n', '')],
    ['four objects', `${good}      - object: a/b\n      - object: a/c\n`],
  ])('of %s is refused', (_, written) => {
    expect(issuesOf(written).filter((line) => line.includes('field-value'))).toHaveLength(1);
  });
});

const comparison = (id: string, objects: readonly string[]): object => ({
  id,
  title: { en: id },
  objects: objects.map((object) => ({ object })),
});
const objects = {
  'fez/panel': {},
  'arita/dish': {},
  'puebla/jar': { facts: { access: { embargoUntil: '2030-01-01' } } },
};

test('a comparison goes on without an object that is held back, as long as two are left', () => {
  const comparisons = [
    comparison('three', ['puebla/jar', 'fez/panel', 'arita/dish']),
    comparison('two', ['fez/panel', 'puebla/jar']),
  ];
  const { facts, held } = makePublished({ exhibition: { comparisons }, objects });
  expect(facts.comparisons.map(({ id }) => id)).toEqual(['three']);
  expect(facts.comparisons[0]?.objects).toEqual([
    { object: 'fez/panel' },
    { object: 'arita/dish' },
  ]);
  expect(held.filter(({ kind }) => kind === 'comparison')).toEqual([
    { kind: 'comparison', id: 'two', reason: 'about-held' },
  ]);
});
