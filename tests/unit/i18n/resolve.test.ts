import { describe, expect, it } from 'vitest';
import { resolve, type AvailableText } from '#src/i18n/resolve.ts';

const texts = (tags: string, source?: string) => ({
  available: tags === '' ? [] : tags.split(' ').map((tag): AvailableText => ({ tag })),
  source,
  deliberate: [],
});

describe('which text a reader gets', () => {
  it.each([
    // available, source, asked, chain, tag, why
    ['ar es', 'ar', 'es', 'fr', 'es', 'asked'],
    ['es ar', 'es', 'ar', '', 'ar', 'asked'],
    ['ar fr', 'ar', 'es', 'pt fr', 'fr', 'chain'],
    ['ar fr pt', 'ar', 'es', 'pt fr', 'pt', 'chain'],
    ['en ar ja', 'ja', 'es', 'pt fr', 'ja', 'source'],
    ['en ar', 'ja', 'es', 'pt', 'en', 'only'],
    ['ar en', 'ja', 'es', 'pt', 'ar', 'only'],
    ['ja', undefined, 'es', '', 'ja', 'only'],
    // The same language with another region or script only where the chain says so.
    ['pt-BR ja', 'ja', 'pt', '', 'ja', 'source'],
    ['pt-BR ja', 'ja', 'pt', 'pt-BR', 'pt-BR', 'chain'],
    ['zh-Hans ja', 'ja', 'zh-Hant', '', 'ja', 'source'],
    // The source is no better than the chain, and English no better than anything.
    ['en fr', 'en', 'es', 'fr', 'fr', 'chain'],
    ['ja en', undefined, 'x-fez', '', 'ja', 'only'],
  ])('of "%s" (source %s) for %s with chain "%s": %s, %s', (have, source, tag, chain, got, why) => {
    const fallback = chain === '' ? [] : chain.split(' ');
    expect(resolve(texts(have, source), { tag, fallback })).toMatchObject({ tag: got, why });
  });

  it('is none when there is none', () => {
    expect(resolve(texts(''), { tag: 'es', fallback: ['en'] })).toBeUndefined();
  });

  it('carries what has to be said about the text', () => {
    const available = [{ tag: 'es', from: 'ar', status: 'machine', outdated: true }] as const;
    const choice = { available, source: 'ar', deliberate: [] };
    expect(resolve(choice, { tag: 'es', fallback: [] })).toEqual({
      tag: 'es',
      why: 'asked',
      outdated: true,
      machine: true,
    });
  });

  it('carries the reason of a community that wanted no text in the asked language', () => {
    const choice = {
      ...texts('nhi ja', 'nhi'),
      deliberate: [{ tag: 'es', reason: 'It is told in Nahuatl only.' }],
    };
    expect(resolve(choice, { tag: 'es', fallback: [] })).toMatchObject({
      tag: 'nhi',
      deliberate: { reason: 'It is told in Nahuatl only.' },
    });
    expect(resolve(choice, { tag: 'ja', fallback: [] })).not.toHaveProperty('deliberate');
  });

  it('passes over drafts where they are not shown', () => {
    const available = [{ tag: 'es', status: 'draft' }, { tag: 'ar' }] as const;
    const choice = { available, source: 'ar', deliberate: [] };
    const es = { tag: 'es', fallback: [] };
    expect(resolve(choice, es)).toMatchObject({ tag: 'es' });
    expect(resolve(choice, es, { drafts: true })).toMatchObject({ tag: 'es' });
    expect(resolve(choice, es, { drafts: false })).toMatchObject({ tag: 'ar', why: 'source' });
  });
});
