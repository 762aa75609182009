import { expect, test } from 'vitest';
import { stampDigest } from '#src/exhibition/stamp-digest.ts';

const body = '---\nWords with of: PENDING in them.\n';

test.each([
  [
    'a digest in braces',
    '---\ntitle: A\ntranslation: { from: ar, of: PENDING, by: X } # note\n',
    '---\ntitle: A\ntranslation: { from: ar, of: d1, by: X } # note\n',
  ],
  [
    'a digest on its own line',
    '---\ntranslation:\n  of: "d0"\n  from: ar\n',
    '---\ntranslation:\n  of: d1\n  from: ar\n',
  ],
  [
    'an empty field',
    '---\ntranslation:\n  of:\n  from: ar\n',
    '---\ntranslation:\n  of: d1\n  from: ar\n',
  ],
  [
    'no digest in braces',
    '---\ntranslation: { from: ar }\n',
    '---\ntranslation: { from: ar, of: d1 }\n',
  ],
  [
    'no digest on lines, Windows line ends and a comment',
    '\uFEFF---\r\ntranslation:\r\n    from: ar # first\r\n    by: X\r\n',
    '\uFEFF---\r\ntranslation:\r\n    from: ar # first\r\n    of: d1\r\n    by: X\r\n',
  ],
  [
    'no digest, and nothing after the source',
    '---\ntranslation:\n  from: ar\n',
    '---\ntranslation:\n  from: ar\n  of: d1\n',
  ],
])('%s becomes the digest and nothing else changes', (_, before, after) => {
  expect(stampDigest(before + body, 'd1')).toBe(after + body);
});

test.each([
  ['a text that is no translation', `---\ntitle: A\n${body}`],
  ['a text without fields', 'Words.\n'],
  ['fields that cannot be read', `---\ntranslation: { from: ar\n${body}`],
])('%s is left alone', (_, text) => {
  expect(stampDigest(text, 'd1')).toBeUndefined();
});
