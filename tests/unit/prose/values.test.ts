import { describe, expect, test } from 'vitest';
import { linkTarget } from '#src/prose/address.ts';
import { readLiteral } from '#src/prose/literal.ts';
import { iiifRegion, parseRegion, regionFits } from '#src/prose/region.ts';

describe('addresses', () => {
  test.each([
    ['https://museum.example/a', { kind: 'outside', href: 'https://museum.example/a' }],
    ['HTTPS://Museum.example/a', { kind: 'outside', href: 'https://museum.example/a' }],
    [
      'https://ar.wikipedia.org/wiki/فاس',
      { kind: 'outside', href: 'https://ar.wikipedia.org/wiki/%D9%81%D8%A7%D8%B3' },
    ],
    [
      "https://a.example/O'Keeffe_(b)",
      { kind: 'outside', href: 'https://a.example/O%27Keeffe_(b)' },
    ],
    ['mailto:a@b.example', { kind: 'outside', href: 'mailto:a@b.example' }],
    ['tel:+212-535-000000', { kind: 'outside', href: 'tel:+212-535-000000' }],
    ['#the-makers', { kind: 'anchor', id: 'the-makers' }],
    ['object:fez/star-panel', { kind: 'object', to: 'fez/star-panel' }],
    ['javascript:alert(1)', undefined],
    ['//a.example', undefined],
    ['https://a.example/\u202E', undefined],
    ['https://user@a.example', undefined],
  ])('%s', (address, target) => {
    expect(linkTarget(address)).toEqual(target);
  });
});

describe('values between braces', () => {
  test.each([
    ['12', 12],
    ['true', true],
    ['"a"', 'a'],
    ['[0.1, 0.2]', [0.1, 0.2]],
    ['["a", "b"]', ['a', 'b']],
    ['[1, "a"]', undefined],
    ['{"a": 1}', undefined],
    ['null', undefined],
    ["'a'", undefined],
    ['a', undefined],
    ['', undefined],
  ])('%s', (source, value) => {
    expect(readLiteral(source)).toEqual(value);
  });
});

describe('regions', () => {
  test.each([
    ['1, 2, 3, 4', '1,2,3,4'],
    ['1 2 3 4', '1,2,3,4'],
    ['0.1,0.2,0.3,0.4', 'pct:10,20,30,40'],
    ['0,0,1,1', 'pct:0,0,100,100'],
    ['pct:1.5,2,3,4', 'pct:1.5,2,3,4'],
    ['۱۰٪ ۲۰٪ ۳۰٪ ۴۰٪', 'pct:10,20,30,40'],
    ['1,2,3', undefined],
    ['1,2,0,4', undefined],
    ['1%,2,3,4', undefined],
    ['1.5,2,3,4', undefined],
    ['-1,2,3,4', undefined],
    ['', undefined],
  ])('%s is %s to IIIF', (text, iiif) => {
    const region = parseRegion(text);
    expect(region && iiifRegion(region)).toBe(iiif);
  });

  test('fit when no edge lies outside the image', () => {
    const fits = (text: string): boolean | undefined => {
      const region = parseRegion(text);
      return region && regionFits(region, { width: 500, height: 400 });
    };
    expect(fits('100,100,400,300')).toBe(true);
    expect(fits('101,100,400,300')).toBe(false);
    expect(fits('100,101,400,300')).toBe(false);
    expect(fits('60%,0%,40%,100%')).toBe(true);
    expect(fits('61%,0%,40%,100%')).toBe(false);
  });
});
