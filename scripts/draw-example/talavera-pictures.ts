import { drawAlafiaDishBack } from './alafia-dish-back.ts';
import { drawAlafiaDish } from './alafia-dish.ts';
import { drawButterflyDish } from './butterfly-dish.ts';
import { drawCoatOfArmsJar } from './coat-of-arms-jar.ts';
import { drawCuencaBack } from './cuenca-back.ts';
import { cuencaTileSvg } from './cuenca-tile.ts';
import { photograph, type ExamplePicture } from './photograph.ts';
import { saveSvg } from './save.ts';

/** The pictures of the partner in Talavera de la Reina. */
export const TALAVERA_PICTURES: readonly ExamplePicture[] = [
  {
    path: 'talavera/objects/cuenca-tile/front.svg',
    draw: async (file) => ({ saved: [await saveSvg(file, cuencaTileSvg())], missing: null }),
  },
  photograph({
    path: 'talavera/objects/cuenca-tile/back.jpg',
    draw: drawCuencaBack,
    drawn: 2200,
    kept: 2200,
  }),
  photograph({
    path: 'talavera/objects/alafia-dish/front.jpg',
    draw: drawAlafiaDish,
    drawn: 2600,
    kept: 2600,
    quality: 71,
  }),
  photograph({
    path: 'talavera/objects/alafia-dish/back.jpg',
    draw: drawAlafiaDishBack,
    drawn: 2200,
    kept: 2200,
  }),
  photograph({
    path: 'talavera/objects/butterfly-dish/front.jpg',
    draw: drawButterflyDish,
    drawn: 2500,
    kept: 2500,
    quality: 74,
  }),
  photograph({
    path: 'talavera/objects/coat-of-arms-jar/front.jpg',
    draw: drawCoatOfArmsJar,
    drawn: 2600,
    kept: 2200,
    quality: 78,
  }),
];
