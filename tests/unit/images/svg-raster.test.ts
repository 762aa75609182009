import { expect, test } from 'vitest';
import { svgRaster } from '#src/schema/image-facts.ts';

test.each([
  ['a small drawing is enlarged', { width: 30, height: 20 }, { width: 2000, height: 1333 }],
  ['a large one keeps its size', { width: 4200, height: 2800 }, { width: 4200, height: 2800 }],
  ['none is drawn without end', { width: 100_000, height: 50_000 }, { width: 6400, height: 3200 }],
  ['a line keeps a pixel', { width: 9000, height: 0.1 }, { width: 6400, height: 1 }],
])('%s', (_, declared, raster) => {
  expect(svgRaster(declared)).toEqual(raster);
});
