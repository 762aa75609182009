import { describe, expect, test } from 'vitest';
import { pathInSite } from '../../../scripts/serve/path-in-site.ts';

describe('pathInSite', () => {
  test('a path below the base is given without the base and decoded', () => {
    expect(pathInSite('/blue-roads/ar/%D8%B2?a=1?b', '/blue-roads')).toEqual({
      kind: 'inside',
      path: '/ar/ز',
      url: '/ar/%D8%B2?a=1?b',
      withSlash: '/blue-roads/ar/%D8%B2/?a=1?b',
    });
  });

  test.each(['/blue-roads', '/blue-roads/', 'blue-roads'])('the base may be written %s', (base) => {
    expect(pathInSite('/blue-roads/es/', base)).toMatchObject({ kind: 'inside', path: '/es/' });
  });

  test.each(['/', '/?q=1', '/blue-roads'])('%s leads to the base', (address) => {
    expect(pathInSite(address, '/blue-roads')).toMatchObject({ kind: 'redirect' });
  });

  test.each(['/es/', '/blue-roads-2/', '/blue'])('%s is outside of the base', (address) => {
    expect(pathInSite(address, '/blue-roads')).toEqual({ kind: 'outside' });
  });

  test.each([
    '/../secret.txt',
    '/a/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//example.org',
    '/%2f/example.org',
    '/a%00.html',
    '/%E0%A4%A',
  ])('%s is outside of the site', (address) => {
    expect(pathInSite(address, '/')).toEqual({ kind: 'outside' });
  });

  test('dots that are part of a name are inside', () => {
    expect(pathInSite('/a..b/.well-known/x', '/')).toMatchObject({ kind: 'inside' });
  });
});
