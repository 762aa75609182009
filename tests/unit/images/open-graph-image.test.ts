import { describe, expect, test } from 'vitest';
import { openGraphImage, openGraphName } from '#src/images/open-graph-image.ts';
import type { ImageFacts } from '#src/schema/image-facts.ts';

function makeFacts(width: number, height: number): ImageFacts {
  const sha256 = 'ab'.repeat(32);
  return { path: 'a.png', sha256, bytes: 1000, width, height, format: 'png', hasAlpha: true };
}

describe('the image of a social card', () => {
  test('is a JPEG of 1200 by 630 pixels around what draws the eye', () => {
    expect(openGraphImage(makeFacts(4000, 3000))).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
      crop: 'attention',
    });
  });

  test.each([
    { focal: { x: 0.5, y: 0.5 }, region: { x: 0, y: 450, width: 4000, height: 2100 } },
    { focal: { x: 0, y: 0 }, region: { x: 0, y: 0, width: 4000, height: 2100 } },
    { focal: { x: 1, y: 0.99 }, region: { x: 0, y: 900, width: 4000, height: 2100 } },
  ])('keeps the focal point $focal in it', ({ focal, region }) => {
    const image = openGraphImage(makeFacts(4000, 3000), { focal });
    expect(image).toMatchObject({ width: 1200, height: 630, region });
    expect(image).not.toHaveProperty('crop');
  });

  test('keeps its shape without enlarging a small or limited picture', () => {
    expect(openGraphImage(makeFacts(800, 800))).toMatchObject({ width: 800, height: 420 });
    expect(openGraphImage(makeFacts(4000, 3000), { maxPublishSize: 1000 })).toMatchObject({
      width: 1000,
      height: 525,
    });
  });

  test('has another name for another focal point or size', () => {
    const names = [
      {},
      { focal: { x: 0, y: 0 } },
      { focal: { x: 1, y: 1 } },
      { maxPublishSize: 900 },
    ];
    const made = names.map((options) => openGraphName(makeFacts(4000, 3000), options));
    expect(new Set(made).size).toBe(4);
  });

  test('is the whole picture when the owner forbids cropping', () => {
    const image = openGraphImage(makeFacts(4000, 3000), {
      derivativesAllowed: false,
      focal: { x: 0, y: 0 },
    });
    expect(image).toMatchObject({ width: 840, height: 630 });
    expect(image).not.toHaveProperty('region');
    expect(image).not.toHaveProperty('crop');
  });
});
