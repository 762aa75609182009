import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from '#src/views/qr-code.ts';

/** The code as a printer draws it: its path, `scale` pixels a module, dark on light. */
function printed({ size, path }: QrCode, scale = 4) {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/gu)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else if (command === 'm') x += Number(first);
    else {
      const end = x + Number(first);
      for (; x < end; x += 1) darken(x, y);
    }
  }
  return { width: side, height: side, data };

  function darken(column: number, row: number): void {
    for (let line = row * scale; line < (row + 1) * scale; line += 1) {
      const from = (line * side + column * scale) * 4;
      data.fill(0, from, from + scale * 4);
    }
  }
}

test.each([
  'https://blue-roads.example/ar/objects/fez/star-panel/',
  'https://a.example/',
  `https://a.example/${'long-'.repeat(60)}/`,
  'https://a.example/ja/%E9%9D%92/',
])('what is printed leads to the address %s', (address) => {
  expect(decodeQR(printed(qrCode(address)))).toBe(address);
});

test('four modules around the code stay light, as scanners need', () => {
  const { size, path } = qrCode('https://a.example/');
  const starts = [...path.matchAll(/M(\d+) ([\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts.flat())).toBeGreaterThanOrEqual(4);
  expect(Math.max(...starts.map(([, y = 0]) => y))).toBeLessThan(size - 4);
});
