import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contributions, entriesWithTexts } from '#src/exhibition/rules/rule.ts';
import { countWords } from '#src/exhibition/rules/texts.ts';
import { checkExhibition } from '#src/exhibition/check.ts';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import type { Exhibition } from '#src/exhibition/types.ts';
import type { Issue } from '#src/issues/issue.ts';
import { proseComponents } from '#src/prose/allow-list.ts';
import { proseText } from '#src/prose/prose-text.ts';
import { readContent } from '#src/reading/read-content.ts';

/** The day on which the example was finished. */
const today = '2026-11-22';
const root = 'content';

let exhibition: Exhibition;
let issues: readonly Issue[];
beforeAll(async () => {
  const files = await readContent({ contentRoot: root, cacheFolder: '.sojourn' });
  ({ exhibition, issues } = checkExhibition(files, today));
});

test('what is wrong with the example is what docs/blue-roads.md names, and nothing else', () => {
  expect(issues.map(({ code, file }) => [code, file])).toEqual([
    ['translation-outdated', 'partners/arita/objects/kraak-plate/es.mdx'],
    ['translation-outdated', 'partners/fez/objects/blue-dish/en.mdx'],
    ['consent-ends', 'partners/iznik/objects/potters-portrait/object.yaml'],
  ]);
});

test('it is as large as a small exhibition', () => {
  const { glossary, lessons, objects, partners, people, perspectives, stories, themes, venues } =
    exhibition;
  const joint = [...stories.values()].filter(({ partners: by }) => by.length > 1);
  const recordings = [...objects.values()].flatMap(({ facts }) => facts.audio);
  const counts = {
    objects: [objects.size, 28],
    stories: [stories.size, 6],
    'joint stories': [joint.length, 2],
    lessons: [lessons.size, 5],
    venues: [venues.size, 4],
    perspectives: [perspectives.size, 12],
    themes: [themes.size, 6],
    terms: [glossary.size, 24],
    people: [people.size, 12],
    partners: [partners.size, 4],
    recordings: [recordings.length, 3],
    voices: [exhibition.voices.size, 8],
  } as const;
  const short = Object.entries(counts).filter(([, [found, least]]) => found < least);
  expect(short).toEqual([]);
});

test('no partner has more than three words of ten, nor fewer than one', () => {
  const words = new Map<string, number>();
  for (const entry of contributions(exhibition)) {
    const source = entry.texts.byLocale.get(entry.texts.source ?? '');
    if (source === undefined) continue;
    const text = `${source.front.summary ?? ''} ${proseText(source.body)}`;
    for (const partner of entry.partners) {
      const own = countWords(text, source.locale) / entry.partners.length;
      words.set(partner, (words.get(partner) ?? 0) + own);
    }
  }
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  for (const [partner, count] of words) {
    expect([partner, count / all < 0.3 && count / all > 0.1]).toEqual([partner, true]);
  }
  expect(words.size).toBe(exhibition.partners.size);
});

test('each language has most of the texts, and none has all', () => {
  const entries = entriesWithTexts(exhibition).filter(({ texts }) => texts.byLocale.size > 0);
  const shares = exhibition.locales.map(({ tag }) => {
    const present = entries.filter(({ texts }) => texts.byLocale.has(tag)).length;
    return [tag, present / entries.length] as const;
  });
  const outside = shares.filter(([, share]) => share < 0.7 || share > 0.95);
  expect(outside).toEqual([]);
});

test('each partner wrote first in a language of its own', () => {
  for (const [id, { facts }] of exhibition.partners) {
    const own = contributions(exhibition).filter(
      ({ partners }) => partners.length === 1 && partners[0] === id,
    );
    const sources = new Set(own.map(({ texts }) => texts.source));
    expect([id, [...sources].filter((tag) => !facts.languages.includes(tag ?? ''))]).toEqual([
      id,
      [],
    ]);
  }
});

test('every component that a text may place stands in one', () => {
  const used = new Set<string>();
  const visit = (nodes: readonly unknown[]): void => {
    for (const node of nodes) {
      const { component, name, children } = node as Record<string, unknown>;
      for (const word of [component, name]) if (typeof word === 'string') used.add(word);
      if (Array.isArray(children)) visit(children);
    }
  };
  for (const { texts } of entriesWithTexts(exhibition)) {
    for (const { body } of texts.byLocale.values()) visit(body);
  }
  expect(proseComponents.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

describe('the gate', () => {
  const heldIn = (edition: Parameters<typeof forEdition>[1]) =>
    forEdition(exhibition, edition).held.map(({ id, reason }) => `${id} ${reason}`);

  test('holds back from the website what is withdrawn, under embargo or without consent', () => {
    expect(heldIn({ kind: 'web', from: today, drafts: false })).toEqual([
      'arita/karakusa-bottle embargo',
      'fez/inkwell withdrawn',
      'iznik/potters-portrait consent-ended',
    ]);
  });

  test('holds back from Puebla what is not lent there', () => {
    const held = heldIn({
      kind: 'kiosk',
      venue: 'puebla-2027',
      from: today,
      until: '2027-09-26',
      drafts: false,
    });
    expect(held.some((line) => line.startsWith('arita/asanoha-bowl '))).toBe(true);
  });
});

test('all its pictures, sounds and films together are under 25 MB', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const media = files.filter((file) => /\.(?:jpe?g|png|svg|mp3|mp4)$/u.test(file));
  const bytes = media.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  expect(media.length).toBeGreaterThan(40);
  expect(bytes).toBeLessThan(25_000_000);
});
