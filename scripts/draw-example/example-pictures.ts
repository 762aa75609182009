import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { drawApothecaryJar } from './apothecary-jar.ts';
import { drawAsanohaBowl, drawAsanohaBowlInside } from './asanoha-bowl.ts';
import { writeBrushFilm } from './brush-film.ts';
import { drawCraneDish, drawCraneDishBack } from './crane-dish.ts';
import { FEATHER_JAR_PROFILE, drawFeatherJar } from './feather-jar.ts';
import { drawFezDishBack } from './fez-dish-back.ts';
import { drawFezDish } from './fez-dish.ts';
import { halfSection } from './half-section.ts';
import { drawInkwell } from './inkwell.ts';
import { KARAKUSA_BOTTLE_PROFILE, drawKarakusaBottle } from './karakusa-bottle.ts';
import { drawKitchenTiles } from './kitchen-tiles.ts';
import { drawKraakPlate } from './kraak-plate.ts';
import { saveJpeg, savePng, saveSvg, type CameraNote, type Pixels, type Saved } from './save.ts';
import { drawScriptFrieze } from './script-frieze.ts';
import { drawStarConstruction } from './star-construction.ts';
import { drawStarPanel } from './star-panel.ts';
import { drawWaveDish } from './wave-dish.ts';
import { writeWorkshopSound } from './workshop-sound.ts';

/** One file of the example and how it is made; `missing` says why it was left alone. */
export interface ExamplePicture {
  /** Path under `content/partners/`. */
  readonly path: string;
  readonly draw: (file: string) => Promise<Drawn>;
}

interface Drawn {
  readonly saved: readonly Saved[];
  readonly missing: string | null;
}

interface Photograph {
  readonly path: string;
  readonly draw: (side: number) => Pixels | Promise<Pixels>;
  /** Width that is drawn, and width that is kept. */
  readonly drawn: number;
  readonly kept: number;
  readonly quality?: number;
  readonly camera?: CameraNote;
}

function photograph(input: Photograph): ExamplePicture {
  const { path, draw, drawn, kept, quality = 82, camera } = input;
  return {
    path,
    draw: async (file) => {
      const pixels = await draw(drawn);
      const saved = await saveJpeg({
        file,
        pixels,
        width: kept,
        quality,
        ...(camera ? { camera } : {}),
      });
      return { saved: [saved], missing: null };
    },
  };
}

const SECTIONS = {
  jar: halfSection({
    profile: FEATHER_JAR_PROFILE,
    thickness: 0.055,
    floor: 0.1,
    centimetres: 23,
    bands: [1.985, 1.84, 1.55, 1.46, 0.42, 0.38, 0.1],
    ground: '#f6f2e8',
  }),
  bottle: halfSection({
    profile: KARAKUSA_BOTTLE_PROFILE,
    thickness: 0.045,
    floor: 0.08,
    centimetres: 12,
    bands: [1.985, 1.9, 1.7, 1.67, 1.36, 1.3, 0.22, 0.185, 0.06],
    ground: null,
  }),
} as const;

/** Everything the generator makes for the example exhibition. */
export const EXAMPLE_PICTURES: readonly ExamplePicture[] = [
  photograph({
    path: 'fez/objects/star-panel/front.jpg',
    draw: drawStarPanel,
    drawn: 4900,
    kept: 4900,
    quality: 84,
  }),
  photograph({
    path: 'fez/objects/star-panel/construction.jpg',
    draw: drawStarConstruction,
    drawn: 2800,
    kept: 2800,
    quality: 80,
  }),
  photograph({
    path: 'fez/objects/blue-dish/front.jpg',
    draw: drawFezDish,
    drawn: 2600,
    kept: 2600,
  }),
  photograph({
    path: 'fez/objects/blue-dish/back.jpg',
    draw: drawFezDishBack,
    drawn: 2000,
    kept: 2000,
    camera: { turned: false },
  }),
  photograph({ path: 'fez/objects/inkwell/front.jpg', draw: drawInkwell, drawn: 2600, kept: 2000 }),
  photograph({
    path: 'fez/objects/script-frieze/front.jpg',
    draw: drawScriptFrieze,
    drawn: 3600,
    kept: 3600,
  }),
  photograph({
    path: 'puebla/objects/feather-jar/front.jpg',
    draw: drawFeatherJar,
    drawn: 3000,
    kept: 2240,
  }),
  {
    path: 'puebla/objects/feather-jar/profile.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, SECTIONS.jar)], missing: null }),
  },
  photograph({
    path: 'puebla/objects/kitchen-tiles/front.jpg',
    draw: drawKitchenTiles,
    drawn: 3200,
    kept: 3200,
    quality: 78,
  }),
  photograph({
    path: 'puebla/objects/apothecary-jar/front.jpg',
    draw: drawApothecaryJar,
    drawn: 2600,
    kept: 2000,
  }),
  photograph({
    path: 'puebla/objects/crane-dish/front.jpg',
    draw: drawCraneDish,
    drawn: 2800,
    kept: 2800,
  }),
  photograph({
    path: 'puebla/objects/crane-dish/back.jpg',
    draw: drawCraneDishBack,
    drawn: 2000,
    kept: 2000,
    camera: { turned: true },
  }),
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
    path: 'arita/objects/karakusa-bottle/profile.png',
    draw: async (file) => ({ saved: [await savePng(file, SECTIONS.bottle, 1600)], missing: null }),
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
  {
    path: 'fez/objects/star-panel/workshop.mp3',
    draw: async (file) => {
      const missing = writeWorkshopSound(file);
      const saved = missing ? [] : [{ file, width: 0, height: 0, bytes: (await stat(file)).size }];
      return { saved, missing };
    },
  },
  {
    path: 'arita/objects/wave-dish/brush.mp4',
    draw: async (file) => {
      const { saved, missing } = await writeBrushFilm(
        file,
        join(dirname(file), 'brush-poster.jpg'),
      );
      return { saved: [saved], missing };
    },
  },
];
