import { describe, expect, it } from 'vitest';
import { checkExhibition } from '#src/exhibition/check.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';

/** The problems of an object with these films, with their lines. */
function issuesOf(films: readonly string[]): readonly string[] {
  const sources = Object.entries({
    'exhibition.yaml':
      'id: small\ntitle: { es: A }\nsummary: { es: A }\nlocales: [{ tag: es, name: Español }]\npartners: [{ id: fez }]\nlicence: CC-BY\n',
    'partners/fez/partner.yaml':
      'name: { es: A }\ncity: { es: A }\ncountry: MA\nlanguages: [es]\ncontact: { takedown: a@a.example }\n',
    'partners/fez/objects/star/object.yaml': `status: published\nrights: CC-BY\ncreditLine: { es: A }\nvideo:\n${films.map((film) => `  - { file: a.mp4, ${film} }\n`).join('')}`,
    'partners/fez/objects/star/es.mdx':
      '---\ntitle: A\nsummary: A\nmedia: { brush: { title: A, transcript: A } }\n---\nA\n',
  }).map(([path, text]) => ({ path, text }));
  const media = new Set(['partners/fez/objects/star/a.mp4']);
  const { issues } = checkExhibition(
    { sources, media, images: new Map(), issues: [] },
    '2026-11-01',
  );
  return issues
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.line} ${one.code} ${describeIssue(one, 'es').message}`);
}

describe('a film in sign language', () => {
  it('may sign the text or a recording of its entry, and needs no transcript of its own', () => {
    const films = ['id: brush', 'id: a, signLanguage: mfs, signs: text'];
    expect(issuesOf([...films, 'id: b, signLanguage: ssp, signs: brush'])).toEqual([]);
  });

  it('that signs nothing has a transcript like any other', () => {
    expect(issuesOf(['id: hands, signLanguage: mfs'])[0]).toContain('media-transcript-missing');
  });

  it.each<readonly [string, string]>([
    ['what is not there', 'id: a, signLanguage: mfs, signs: brusch'],
    ['itself', 'id: a, signLanguage: mfs, signs: a'],
  ])('cannot sign %s', (_, film) => {
    const [found] = issuesOf(['id: brush', film]);
    expect(found).toContain('6 reference-unknown');
  });

  it('says in which language it signs', () => {
    const [found] = issuesOf(['id: brush', 'id: a, signs: brush']);
    expect(found).toContain('6 field-value');
  });
});
