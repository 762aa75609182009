import { expect, test } from 'vitest';
import { shareCardName, type ShareCard } from '#src/images/share-card.ts';

const title = { text: 'Blue dish', dir: 'ltr', script: 'Latn' } as const;
const card: ShareCard = { of: 'page', dir: 'ltr', titles: [title] };
const picture = { name: '_images/a-960.jpg', width: 960, height: 640 };

test('a card is named by all that is on it, and by the design', () => {
  const others: readonly ShareCard[] = [
    card,
    { ...card, titles: [{ ...title, text: 'Blue dishes' }] },
    { ...card, titles: [{ ...title, script: 'Cyrl' }] },
    { ...card, dir: 'rtl' },
    { ...card, of: 'exhibition' },
    { ...card, kind: title },
    { ...card, by: title },
    { ...card, labels: title },
    { ...card, exhibition: title },
    { ...card, picture },
    { ...card, picture: { ...picture, name: '_images/b-960.jpg' } },
  ];
  const names = [...others.map((one) => shareCardName(one, 'x')), shareCardName(card, 'y')];
  expect(new Set(names).size).toBe(names.length);
});

test('equal cards have one name', () => {
  expect(shareCardName(structuredClone(card), 'x')).toBe(shareCardName(card, 'x'));
});

test('a card with a picture is a JPEG, one of words alone a PNG', () => {
  expect(shareCardName({ ...card, picture }, 'x')).toMatch(/^_cards\/[0-9a-f]{20}\.jpg$/u);
  expect(shareCardName(card, 'x')).toMatch(/^_cards\/[0-9a-f]{20}\.png$/u);
});
