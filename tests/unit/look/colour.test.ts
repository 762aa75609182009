import { describe, expect, it } from 'vitest';
import { contrast, hexOf, readColour } from '#src/look/colour.ts';

describe('a colour', () => {
  it.each([
    ['#1c2f9c', '#1c2f9c'],
    ['#FC0', '#ffcc00'],
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    [' #1c2f9c ', '#1c2f9c'],
  ])('%s is read and written as %s', (typed, hex) => {
    const colour = readColour(typed);
    expect(colour && hexOf(colour)).toBe(hex);
  });

  it('that no screen shows keeps its hue and loses chroma', () => {
    const typed = readColour('oklch(0.7 0.4 150)');
    expect(typed?.hue).toBeCloseTo(150, 0);
    expect(typed?.chroma).toBeLessThan(0.3);
  });

  it.each([
    'cobalt',
    'red',
    '#12',
    '#1c2f9c80',
    'oklch(0.4 0.1 264 / 50%)',
    'oklch(a b c)',
    'oklch(0.4 0.1)',
    'rgb(0 0 0)',
    'url(https://tracker.example)',
    '#fff; background: url(//tracker.example)',
    'oklch(0.4 0.1 264); } body { display: none',
    'var(--ink)',
    '',
  ])('%j is none', (typed) => {
    expect(readColour(typed)).toBeUndefined();
  });
});

it('has the contrast that WCAG computes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});
