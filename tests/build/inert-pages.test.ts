import { beforeAll, expect, test } from 'vitest';
import { exampleSite, type BuiltSite } from '../helpers/build-site.ts';
import { htmlPage } from '../helpers/html-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await exampleSite();
});

test('every page carries a policy without inline scripts and styles, before it loads anything', () => {
  for (const path of site.pages()) {
    const page = htmlPage(site, path);
    const policies = page.querySelectorAll('head > meta[http-equiv="Content-Security-Policy"]');
    expect(policies.length, path).toBe(1);
    const directives = new Map(
      (policies[0]?.getAttribute('content') ?? '').split(/;\s*/u).map((directive) => {
        const [name = '', ...sources] = directive.split(/\s+/u);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src'), path).toEqual(["'self'"]);
    expect(directives.get('script-src'), path).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src'), path).toEqual(["'self'"]);
    expect(directives.get('object-src'), path).toEqual(["'none'"]);
    expect(directives.get('base-uri'), path).toEqual(["'none'"]);
    for (const sources of directives.values()) {
      expect(sources.join(' '), path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/u);
    }
    const html = site.read(path);
    const first = /<(?:link|script|style|img)\b/u.exec(html)?.index ?? html.length;
    expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(first);
  }
});

test('no page holds code or style: scripts and styles are files', () => {
  const found = site.pages().flatMap((path) =>
    htmlPage(site, path)
      .querySelectorAll('*')
      .filter((element) => {
        const names = Object.keys(element.attributes).map((name) => name.toLowerCase());
        const isCode =
          element.rawTagName === 'script' &&
          element.getAttribute('type') !== 'application/json' &&
          element.text.trim() !== '';
        return (
          isCode ||
          element.rawTagName === 'style' ||
          names.some((name) => name === 'style' || name.startsWith('on')) ||
          /^\s*(?:javascript|vbscript|data):/iu.test(element.getAttribute('href') ?? '')
        );
      })
      .map((element) => `${path}: ${element.outerHTML.slice(0, 120)}`),
  );
  expect(found).toEqual([]);
});

test('scripts keep nothing about the reader but the reading settings, on the device alone', () => {
  const keeping = /\bcookie|sessionStorage|indexedDB|sendBeacon|serviceWorker/u;
  const scripts = site.files().filter((path) => /\.m?js$/u.test(path));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => keeping.test(site.read(path)))).toEqual([]);
  const storing = scripts.filter((path) => site.read(path).includes('localStorage'));
  expect(storing.filter((path) => !/first-paint|ReadingControls/u.test(path))).toEqual([]);
});
