import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exampleSite, tryBuild, type BuiltSite } from '../helpers/build-site.ts';
import { makeContent, star, text } from '../helpers/make-content.ts';

/** Each of these would write this file if anything evaluated it. */
const written = join(tmpdir(), `sojourn-evaluated-${process.pid}`);
const act = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(written)}, 'x')`;
const hostile: Readonly<Record<string, { readonly body: string; readonly code: string }>> = {
  'an export': { body: `export const x = ${act};`, code: 'prose-export' },
  'an import': {
    body: `import x from 'data:text/javascript,${act.replaceAll(`'`, '"')}';`,
    code: 'prose-import',
  },
  'an expression': { body: `Palabras {${act}} y más.`, code: 'prose-expression' },
  'a block expression': { body: `{${act}}`, code: 'prose-expression' },
  'an attribute': { body: `<Note title={${act}}>Nota</Note>`, code: 'prose-' },
  'a spread': { body: `<Note {...${act}}>Nota</Note>`, code: 'prose-' },
  'a script': { body: `<script>${act}</script>`, code: 'prose-' },
};

afterEach(() => {
  rmSync(written, { force: true });
});

test('the code of these tests writes its file when it is evaluated', () => {
  // Otherwise the other tests would prove nothing.
  new Function(act)();
  expect(existsSync(written)).toBe(true);
});

test.each(Object.entries(hostile))(
  'a build refuses %s in a text, names it, and evaluates nothing',
  async (_, { body, code }) => {
    const content = await makeContent({ [`${star}/es.mdx`]: text(body) });
    const { succeeded, output } = await tryBuild({ name: 'hostile', content });
    expect(succeeded).toBe(false);
    expect(output).toContain(`${star}/es.mdx:4`);
    expect(output).toContain(code);
    expect(existsSync(written)).toBe(false);
  },
);

test('front matter and facts with code in them are words', async () => {
  const said = JSON.stringify(`\${${act}} {${act}} <%= ${act} %>`);
  const content = await makeContent({
    [`${star}/es.mdx`]: `---\ntitle: ${said}\nsummary: ${said}\n---\nPalabras.\n`,
  });
  const { succeeded, output } = await tryBuild({ name: 'hostile', content });
  expect(succeeded, output).toBe(true);
  expect(existsSync(written)).toBe(false);
});

test('the same code, shown as code, is published as words and evaluated nowhere', async () => {
  const shown = Object.values(hostile)
    .map(({ body }) => `\`\`\`js\n${body}\n\`\`\``)
    .join('\n\n');
  const content = await makeContent({
    [`${star}/es.mdx`]: text(`${shown}\n\nTambién \`{${act}}\` en la línea.`),
  });
  const { succeeded, output, site } = await tryBuild({ name: 'hostile', content });
  expect(succeeded, output).toBe(true);
  expect(existsSync(written)).toBe(false);
  expect(site.read('es/objects/fez/star/index.html')).toContain('getBuiltinModule');
  expect(scriptsWith(site, ['getBuiltinModule'])).toEqual([]);
});

test('no words of a partner are in a script of the build or in what the build leaves behind', async () => {
  const site = await exampleSite();
  const folder = 'content/partners/fez/objects/star-panel';
  const words = ['ar', 'en', 'es', 'ja'].flatMap((locale) =>
    readFileSync(join(folder, `${locale}.mdx`), 'utf8')
      .split(/[.\n。،:<>*_[\]()`"'{}]+/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 30)
      .slice(0, 30),
  );
  expect(words.length).toBeGreaterThan(40);
  expect(scriptsWith(site, words)).toEqual([]);
  expect(site.files().filter((file) => file.startsWith('.prerender'))).toEqual([]);
});

function scriptsWith(site: BuiltSite, words: readonly string[]): string[] {
  const scripts = site.files().filter((file) => /\.(?:[cm]?js|map|json)$/u.test(file));
  return scripts.filter((file) => {
    if (file.startsWith('_search/')) return false;
    const code = site.read(file);
    return words.some((piece) => code.includes(piece) || code.includes(escaped(piece)));
  });
}

/** As bundlers write letters beyond ASCII when they are told to. */
function escaped(words: string): string {
  return words.replaceAll(/[^\x20-\x7e]/gu, (letter) =>
    [...letter].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
