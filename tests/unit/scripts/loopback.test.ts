import { expect, test } from 'vitest';
import { isLoopback } from '../../../scripts/browser/loopback.ts';

test.each([
  'http://127.0.0.1:4321/ar/',
  'http://127.4.5.6/',
  'http://localhost/',
  'http://[::1]:80/',
  'ws://localhost:3000/',
  'data:image/png;base64,AA==',
  'blob:http://localhost/1',
  'about:blank',
])('%s stays on this machine', (address) => {
  expect(isLoopback(address)).toBe(true);
});

test.each([
  'https://example.org/',
  'http://localhost.example.org/',
  'http://127.0.0.1.example.org/',
  'http://10.0.0.1/',
  'https://user@example.org/localhost',
  'file:///etc/passwd',
])('%s leaves this machine', (address) => {
  expect(isLoopback(address)).toBe(false);
});
