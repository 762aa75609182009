import { describe, expect, test } from 'vitest';
import { fitPart, fitWhole } from '#src/client/walk/fit-part.ts';

const stage = { width: 800, height: 600 };
const wide = { width: 2000, height: 1000 };
const sharp = 10_000;

describe('the whole picture', () => {
  test.each([
    { shape: 'wide', picture: wide, seen: { width: 800, height: 400, x: 0, y: 100 } },
    {
      shape: 'tall',
      picture: { width: 500, height: 1000 },
      seen: { width: 300, height: 600, x: 250, y: 0 },
    },
  ])('that is $shape lies in the middle of the stage, uncut', ({ picture, seen }) => {
    expect(fitWhole(stage, picture)).toEqual({ ...seen, scale: 1 });
  });
});

describe('a part', () => {
  const partOf = (x: number, y: number, width: number, height: number, pixels = sharp) =>
    fitPart({ stage, picture: wide }, { x, y, width, height }, pixels);

  test('takes most of the stage and leaves some of its surroundings', () => {
    const { scale, x, y, width, height } = partOf(0.4, 0.4, 0.2, 0.2);
    const [across, down] = [0.2 * width * scale, 0.2 * height * scale];
    expect(across).toBeCloseTo(0.78 * 800, 0);
    expect(down).toBeLessThan(600);
    expect(x + 0.5 * width * scale).toBeCloseTo(400);
    expect(y + 0.5 * height * scale).toBeCloseTo(300);
  });

  test('in a corner shows no wall beyond the edge of the picture', () => {
    const { scale, x, y, height } = partOf(0, 0.9, 0.1, 0.1);
    expect(x).toBe(0);
    expect(y + height * scale).toBeCloseTo(600);
  });

  test('is not enlarged beyond one and a half screen pixels for each of its own', () => {
    const { scale, width } = partOf(0.45, 0.45, 0.1, 0.1, 200);
    expect(0.1 * width * scale).toBeCloseTo(300);
  });

  test('that has few pixels is never smaller than in the whole picture', () => {
    expect(partOf(0.4, 0.4, 0.2, 0.2, 10).scale).toBe(1);
  });

  test('that is nearly the whole stays the whole', () => {
    expect(partOf(0, 0, 1, 0.9)).toMatchObject({ scale: 1, x: 0, y: 100 });
  });
});
