import { drawAsanohaBowl, drawAsanohaBowlInside } from './asanoha-bowl.ts';
import { drawDeshimaJar } from './deshima-jar.ts';
import { halfSection } from './half-section.ts';
import { KARAKUSA_BOTTLE_PROFILE, drawKarakusaBottle } from './karakusa-bottle.ts';
import { drawKraakPlate } from './kraak-plate.ts';
import { drawMapDish } from './map-dish.ts';
import { photograph, type ExamplePicture } from './photograph.ts';
import { savePng, saveSvg } from './save.ts';
import { drawCupPatterns, drawSobaChoko } from './soba-choko.ts';
import { drawWaveDish } from './wave-dish.ts';
import { trianglePaper } from './triangle-paper.ts';

const BOTTLE_SECTION = halfSection({
  profile: KARAKUSA_BOTTLE_PROFILE,
  thickness: 0.045,
  floor: 0.08,
  centimetres: 12,
  bands: [1.985, 1.9, 1.7, 1.67, 1.36, 1.3, 0.22, 0.185, 0.06],
  ground: null,
});

/** The pictures of the partner in Arita. */
export const ARITA_PICTURES: readonly ExamplePicture[] = [
  photograph({
    path: 'arita/objects/wave-dish/front.jpg',
    draw: drawWaveDish,
    drawn: 2800,
    kept: 2800,
  }),
  photograph({
    path: 'arita/objects/karakusa-bottle/front.jpg',
    draw: drawKarakusaBottle,
    drawn: 2600,
    kept: 2000,
  }),
  {
    path: 'arita/lessons/hemp-leaf-on-triangle-paper/triangle-paper.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, trianglePaper())], missing: null }),
  },
  {
    path: 'arita/objects/karakusa-bottle/profile.png',
    draw: async (file) => ({ saved: [await savePng(file, BOTTLE_SECTION, 1600)], missing: null }),
  },
  photograph({
    path: 'arita/objects/kraak-plate/front.jpg',
    draw: drawKraakPlate,
    drawn: 2600,
    kept: 2600,
  }),
  photograph({
    path: 'arita/objects/asanoha-bowl/front.jpg',
    draw: drawAsanohaBowl,
    drawn: 2900,
    kept: 2200,
  }),
  photograph({
    path: 'arita/objects/asanoha-bowl/inside.jpg',
    draw: drawAsanohaBowlInside,
    drawn: 2200,
    kept: 2200,
  }),
  photograph({
    path: 'arita/objects/deshima-jar/front.jpg',
    draw: drawDeshimaJar,
    drawn: 2800,
    kept: 2200,
  }),
  photograph({
    path: 'arita/objects/soba-choko/front.jpg',
    draw: drawSobaChoko,
    drawn: 3600,
    kept: 2800,
  }),
  photograph({
    path: 'arita/objects/soba-choko/patterns.jpg',
    draw: drawCupPatterns,
    drawn: 2400,
    kept: 2200,
    quality: 58,
  }),
  photograph({
    path: 'arita/objects/map-dish/front.jpg',
    draw: drawMapDish,
    drawn: 3200,
    kept: 2600,
    quality: 66,
  }),
];
