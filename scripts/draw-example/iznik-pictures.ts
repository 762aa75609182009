import { drawGrapeDish } from './grape-dish.ts';
import { drawHangingEgg } from './hanging-egg.ts';
import { photograph, type ExamplePicture } from './photograph.ts';
import { drawPottersPortrait } from './potters-portrait.ts';
import { drawRedTulipDishBack } from './red-tulip-dish-back.ts';
import { drawRedTulipDish } from './red-tulip-dish.ts';
import { saveSvg } from './save.ts';
import { sazConstructionSvg } from './saz-construction.ts';
import { drawSazDish } from './saz-dish.ts';
import { sazTilesSvg } from './saz-tiles.ts';
import { drawSpiralBowl } from './spiral-bowl.ts';

const front = (object: string): string => `iznik/objects/${object}/front.jpg`;

/** The pictures of the partner in Iznik. */
export const IZNIK_PICTURES: readonly ExamplePicture[] = [
  photograph({
    path: front('spiral-bowl'),
    draw: drawSpiralBowl,
    drawn: 2600,
    kept: 2400,
    quality: 78,
  }),
  photograph({ path: front('saz-dish'), draw: drawSazDish, drawn: 2500, kept: 2500, quality: 75 }),
  photograph({
    path: front('red-tulip-dish'),
    draw: drawRedTulipDish,
    drawn: 2600,
    kept: 2600,
    quality: 72,
  }),
  photograph({
    path: 'iznik/objects/red-tulip-dish/back.jpg',
    draw: drawRedTulipDishBack,
    drawn: 2200,
    kept: 2200,
    camera: { turned: false },
  }),
  photograph({
    path: front('grape-dish'),
    draw: drawGrapeDish,
    drawn: 2500,
    kept: 2500,
    quality: 74,
  }),
  {
    path: 'iznik/objects/saz-tiles/front.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, sazTilesSvg())], missing: null }),
  },
  {
    path: 'iznik/objects/saz-tiles/construction.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, sazConstructionSvg())], missing: null }),
  },
  photograph({ path: front('hanging-egg'), draw: drawHangingEgg, drawn: 2200, kept: 2200 }),
  photograph({
    path: front('potters-portrait'),
    draw: drawPottersPortrait,
    drawn: 2400,
    kept: 2400,
    quality: 72,
  }),
];
