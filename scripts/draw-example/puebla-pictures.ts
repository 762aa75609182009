import { drawApothecaryJar } from './apothecary-jar.ts';
import { drawCraneDish, drawCraneDishBack } from './crane-dish.ts';
import { FEATHER_JAR_PROFILE, drawFeatherJar } from './feather-jar.ts';
import { halfSection } from './half-section.ts';
import { drawKitchenTiles } from './kitchen-tiles.ts';
import { drawLebrillo } from './lebrillo.ts';
import { drawMancerina, drawMancerinaAbove } from './mancerina.ts';
import { drawPetatilloFacade } from './petatillo-facade.ts';
import { photograph, type ExamplePicture } from './photograph.ts';
import { saveSvg } from './save.ts';

const JAR_SECTION = halfSection({
  profile: FEATHER_JAR_PROFILE,
  thickness: 0.055,
  floor: 0.1,
  centimetres: 23,
  bands: [1.985, 1.84, 1.55, 1.46, 0.42, 0.38, 0.1],
  ground: '#f6f2e8',
});

/** The pictures of the partner in Puebla. */
export const PUEBLA_PICTURES: readonly ExamplePicture[] = [
  photograph({
    path: 'puebla/objects/feather-jar/front.jpg',
    draw: drawFeatherJar,
    drawn: 3000,
    kept: 2240,
  }),
  {
    path: 'puebla/objects/feather-jar/profile.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, JAR_SECTION)], missing: null }),
  },
  photograph({
    path: 'puebla/objects/kitchen-tiles/front.jpg',
    draw: drawKitchenTiles,
    drawn: 3200,
    kept: 3200,
    quality: 72,
    large: true,
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
    path: 'puebla/objects/lebrillo/front.jpg',
    draw: drawLebrillo,
    drawn: 3000,
    kept: 2400,
    quality: 75,
  }),
  photograph({
    path: 'puebla/objects/petatillo-facade/front.jpg',
    draw: drawPetatilloFacade,
    drawn: 7200,
    kept: 7200,
    quality: 43,
    large: true,
  }),
  photograph({
    path: 'puebla/objects/mancerina/front.jpg',
    draw: drawMancerina,
    drawn: 3000,
    kept: 2400,
  }),
  photograph({
    path: 'puebla/objects/mancerina/above.jpg',
    draw: drawMancerinaAbove,
    drawn: 2800,
    kept: 2200,
    quality: 76,
  }),
];
