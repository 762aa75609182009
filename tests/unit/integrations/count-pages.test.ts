import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { countPages } from '#src/integrations/site/count-pages.ts';

test('pages are made as before, and each one that is made is counted', async () => {
  const seen: string[] = [];
  const progress = {
    begin: (what: string, total: number) => {
      seen.push(`${what} ${total}`);
      return { advance: () => seen.push('one'), end: () => seen.push('end') };
    },
  };
  const own = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(['a', 'b']),
    render: (request: Request) => Promise.resolve(new Response(request.url)),
  } as unknown as AstroPrerenderer;
  const counting = countPages(own, progress);
  expect(await counting.getStaticPaths()).toEqual(['a', 'b']);
  const request = new Request('https://made.example/a/');
  const made = (await counting.render(request, {} as never)) as Response;
  expect(await made.text()).toBe('https://made.example/a/');
  await counting.teardown?.();
  expect(seen).toEqual(['pages 2', 'one', 'end']);
});
