import { describe, expect, it } from 'vitest';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import { linkExhibition } from '#src/exhibition/link.ts';
import { lookHolds } from '#src/exhibition/rules/look.ts';
import { lookOf } from '#src/exhibition/shown-look.ts';
import type { Exhibition } from '#src/exhibition/types.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';
import { makeExhibition, type MadeExhibition } from '../../helpers/make-exhibition.ts';
import { makeImageFacts } from '../../helpers/make-image-facts.ts';

/** An exhibition with a look, at a venue with one of its own. */
function made(common: object, own?: object): Exhibition {
  const input: MadeExhibition = {
    exhibition: { look: common },
    venues: { hall: { facts: { overlay: own === undefined ? {} : { look: own } } } },
  };
  return makeExhibition(input);
}

function withFile(exhibition: Exhibition, path: string, active?: string): Exhibition {
  const facts = { ...makeImageFacts({ path }), ...(active !== undefined && { active }) };
  return {
    ...exhibition,
    media: new Set([...exhibition.media, path]),
    images: new Map([...exhibition.images, [path, facts]]),
  };
}

function issuesOf(exhibition: Exhibition): readonly string[] {
  const { known } = linkExhibition({
    sources: [],
    media: new Set(),
    images: new Map(),
    issues: [],
  });
  const lineOf = () => 1;
  const unread = new Set<string>();
  const found = lookHolds({ exhibition, known, unread, lineOf, today: '2026-11-01' });
  return found.map((issue) => `${issue.file} ${issue.code} ${describeIssue(issue, 'en').fix}`);
}

const typedIn = (fixes: readonly string[]): readonly string[] =>
  fixes.map((line) => line.replace(/ look-contrast Write `(.*)`.*$/u, ' $1'));

describe('the colours of a look', () => {
  it.each<readonly [string, object, object | undefined, readonly string[]]>([
    ['that can be read are well', { accent: '#1f6b3f' }, undefined, []],
    [
      'are mended as they were typed',
      { accent: '#b58900' },
      undefined,
      [`exhibition.yaml accent: '#886600'`],
    ],
    [
      'keep the other scheme of a pair',
      { accent: { light: '#b58900', dark: '#ffc53a' } },
      undefined,
      [`exhibition.yaml accent: { light: '#886600', dark: '#ffc53a' }`],
    ],
    [
      'of a venue are told in its file',
      { accent: '#1f6b3f' },
      { accent: '#b58900' },
      [`venues/hall/venue.yaml accent: '#886600'`],
    ],
    [
      'that are faint everywhere are told once',
      { accent: '#b58900' },
      { banner: '#fff3c4' },
      [`exhibition.yaml accent: '#886600'`],
    ],
    [
      'of the exhibition that a venue makes faint are told where that was done',
      { accent: '#527525' },
      { ground: '#d5d5d5' },
      [`venues/hall/venue.yaml accent: '#3d5f06'`],
    ],
    [
      'that a venue mends are still faint elsewhere',
      { accent: '#b58900' },
      { accent: '#1f6b3f' },
      [`exhibition.yaml accent: '#886600'`],
    ],
  ])('%s', (_, common, own, expected) => {
    expect(typedIn(issuesOf(made(common, own)))).toEqual(expected);
  });
});

describe('a logo', () => {
  const common = { logo: { file: 'logo.svg', alt: { ar: 'طرق', en: 'Roads', ja: '道' } } };

  it('that only draws and is put into all words is well', () => {
    expect(issuesOf(withFile(made(common), 'logo.svg'))).toEqual([]);
  });

  it('that is not there is told with its nearest neighbour', () => {
    const [found = '', ...more] = issuesOf(withFile(made(common), 'logos.svg'));
    expect(more).toEqual([]);
    expect(found).toMatch(/^exhibition\.yaml image-missing .*`logos\.svg`/u);
  });

  it('that is active is told at its file', () => {
    const [found = ''] = issuesOf(withFile(made(common), 'logo.svg', '<script>'));
    expect(found).toMatch(/^logo\.svg logo-active /u);
  });

  it('of a venue needs the words of the languages that the venue has', () => {
    const own = { logo: { file: 'hall.png', alt: { en: 'Hall' } } };
    const found = issuesOf(withFile(made({}, own), 'venues/hall/hall.png'));
    expect(found).toEqual([
      expect.stringMatching(/^venues\/hall\/venue\.yaml logo-alt-missing .*`ar: \.\.\.`/u),
    ]);
  });
});

describe('the look of an edition', () => {
  const common = {
    accent: '#1f6b3f',
    ground: '#ffffff',
    typefaces: { display: { Latn: 'Noto Sans', Thai: 'Noto Sans Thai' } },
    logo: { file: 'logo.svg', alt: 'decorative' },
  };
  const own = { accent: '#8a1f3f', typefaces: { display: { Latn: 'Source Serif 4' } } };
  const exhibition = withFile(made(common, own), 'logo.svg');

  it('is that of the exhibition with what the venue has of its own', () => {
    expect(lookOf(exhibition)).toMatchObject({ accent: '#1f6b3f', logo: { path: 'logo.svg' } });
    expect(lookOf(exhibition, 'hall')).toMatchObject({
      accent: '#8a1f3f',
      ground: '#ffffff',
      typefaces: { display: { Latn: 'Source Serif 4', Thai: 'Noto Sans Thai' } },
      logo: { path: 'logo.svg' },
    });
  });

  it('is empty where nothing was chosen', () => {
    const { accent, banner, ground, logo } = lookOf(makeExhibition());
    expect([accent, banner, ground, logo]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('passes the gate with its logo, and with no other', () => {
    const hall = { logo: { file: 'hall.png', alt: 'decorative' } };
    const both = withFile(withFile(made(common, hall), 'logo.svg'), 'venues/hall/hall.png');
    const web = forEdition(both, { kind: 'web', from: '2026-11-01', drafts: false });
    const kiosk = forEdition(both, {
      kind: 'kiosk',
      venue: 'hall',
      from: '2026-11-01',
      until: '2026-12-01',
      drafts: false,
    });
    expect([...web.images.keys()]).toEqual(['logo.svg']);
    expect([...kiosk.images.keys()]).toEqual(['venues/hall/hall.png']);
  });
});
