import { writeBrushDescription } from './brush-description.ts';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { ARITA_PICTURES } from './arita-pictures.ts';
import { writeBrushFilm } from './brush-film.ts';
import { FEZ_PICTURES } from './fez-pictures.ts';
import { writeKilnVoice } from './kiln-voice.ts';
import { IZNIK_PICTURES } from './iznik-pictures.ts';
import { writeKitchenVoice } from './kitchen-voice.ts';
import type { ExamplePicture } from './photograph.ts';
import { PUEBLA_PICTURES } from './puebla-pictures.ts';
import { TALAVERA_PICTURES } from './talavera-pictures.ts';
import { writeWorkshopSound } from './workshop-sound.ts';

/** A sound: `write` returns the reason when it left the file alone. */
function sound(input: {
  readonly path: string;
  readonly write: (file: string) => string | null;
}): ExamplePicture {
  const { path, write } = input;
  return {
    path,
    draw: async (file) => {
      const missing = write(file);
      const saved = missing ? [] : [{ file, width: 0, height: 0, bytes: (await stat(file)).size }];
      return { saved, missing };
    },
  };
}

/** Everything the generator makes for the example exhibition. */
export const EXAMPLE_PICTURES: readonly ExamplePicture[] = [
  ...FEZ_PICTURES,
  ...PUEBLA_PICTURES,
  ...ARITA_PICTURES,
  ...IZNIK_PICTURES,
  ...TALAVERA_PICTURES,
  sound({ path: 'fez/objects/star-panel/workshop.mp3', write: writeWorkshopSound }),
  sound({ path: 'arita/objects/wave-dish/brush-described.mp3', write: writeBrushDescription }),
  sound({ path: 'iznik/objects/saz-tiles/kiln.mp3', write: writeKilnVoice }),
  sound({ path: 'puebla/objects/lebrillo/kitchen.mp3', write: writeKitchenVoice }),
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
