import { drawFezDishBack } from './fez-dish-back.ts';
import { drawFezDish } from './fez-dish.ts';
import { drawInkwell } from './inkwell.ts';
import { JOBBANA_BODY, JOBBANA_LID, drawJobbana } from './jobbana.ts';
import { liddedSection } from './lidded-section.ts';
import { drawMokhfia } from './mokhfia.ts';
import { photograph, type ExamplePicture } from './photograph.ts';
import { saveCutout, saveSvg } from './save.ts';
import { drawScriptFrieze } from './script-frieze.ts';
import { drawStarConstruction } from './star-construction.ts';
import { drawStarPanel } from './star-panel.ts';
import { drawTastirCorner, drawTastirSheet } from './tastir-sheet.ts';

const JOBBANA_SECTION = liddedSection({
  body: { profile: JOBBANA_BODY, thickness: 0.055, floor: 0.11 },
  lid: { profile: JOBBANA_LID, thickness: 0.05 },
  centimetres: 12.5,
  bands: [0.115, 0.17, 0.785, 0.81, 0.945],
});

/** The pictures of the partner in Fez. */
export const FEZ_PICTURES: readonly ExamplePicture[] = [
  photograph({
    path: 'fez/objects/star-panel/front.jpg',
    draw: drawStarPanel,
    drawn: 4900,
    kept: 4900,
    quality: 76,
    large: true,
  }),
  photograph({
    path: 'fez/objects/star-panel/construction.jpg',
    draw: drawStarConstruction,
    drawn: 2800,
    kept: 2800,
    quality: 70,
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
    large: true,
  }),
  photograph({
    path: 'fez/objects/mokhfia/front.jpg',
    draw: drawMokhfia,
    drawn: 3000,
    kept: 2400,
    quality: 65,
  }),
  photograph({
    path: 'fez/objects/jobbana/front.jpg',
    draw: drawJobbana,
    drawn: 2900,
    kept: 2200,
    quality: 78,
    camera: { turned: false },
  }),
  {
    path: 'fez/objects/jobbana/profile.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, JOBBANA_SECTION)], missing: null }),
  },
  photograph({
    path: 'fez/objects/tastir-sheet/front.jpg',
    draw: drawTastirSheet,
    drawn: 2600,
    kept: 2600,
    quality: 80,
    large: true,
  }),
  {
    path: 'fez/objects/tastir-sheet/detail.png',
    draw: async (file) => ({
      saved: [await saveCutout(file, await drawTastirCorner(1000))],
      missing: null,
    }),
  },
];
