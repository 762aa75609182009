import { cloudBand } from './cloud-band.ts';
import { hatayi } from './hatayi.ts';
import { curve } from './ink-line.ts';
import { rosette, tulip, type Growing } from './iznik-flowers.ts';
import { leaflets } from './iznik-leaves.ts';
import { shifted, type Touch } from './polychrome.ts';
import type { Point } from './point.ts';
import { randomFrom } from './random.ts';
import { sazLeaf } from './saz-leaf.ts';

/** Side of one repeat of the pattern, which covers two by two tiles; it mirrors about its upright middle. */
export const REPEAT = 2000;

/** Spines of the long leaves and stems of the left half, which the drawing of the repeat shows. */
export const SPINES = {
  embracing: [
    [996, 1672],
    [840, 1662],
    [560, 1600],
    [290, 1330],
    [270, 960],
    [480, 640],
    [790, 500],
  ],
  crossing: [
    [4, 664],
    [330, 600],
    [590, 420],
    [690, 130],
    [640, -170],
    [470, -390],
  ],
  branches: [
    [
      [1000, 1500],
      [900, 1440],
      [800, 1450],
      [735, 1410],
    ],
    [
      [0, 560],
      [110, 700],
      [120, 850],
      [190, 960],
    ],
    [
      [1000, 420],
      [900, 330],
      [860, 210],
      [890, 110],
    ],
    [
      [560, 1590],
      [480, 1720],
      [350, 1770],
      [250, 1740],
    ],
    [
      [0, 1270],
      [40, 1330],
      [80, 1370],
      [100, 1400],
    ],
  ],
} as const;

/** The flowers on the axes: where each stands and its greatest radius. */
export const FLOWERS = [
  [1000, 1000, 483],
  [0, -18, 413],
  [1000, 290, 122],
  [0, 960, 112],
] as const;

/** One repeat, as brush and stencil leave it; touches reach beyond its sides and wrap round. */
export function sazRepeat(seed: number, line: number): Touch[] {
  const random = randomFrom(seed);
  const grow = (x: number, y: number, turn: number, size: number): Growing => ({
    x,
    y,
    turn,
    size,
    line,
    random,
  });
  const stem = (points: readonly Point[], width = 1.9): Touch[] => [
    ...curve({ points, width: line * width, random, strength: 0.85, steps: 40 }),
  ];
  const half: Touch[] = [
    ...SPINES.branches.flatMap((way) => stem(way, 1.5)),
    ...leaflets(SPINES.branches[0], grow(0, 0, 0, 74), 'green', 3),
    ...leaflets(SPINES.branches[1], grow(0, 0, 0, 74), 'green', 4),
    ...leaflets(SPINES.branches[3], grow(0, 0, 0, 74), 'green', 4),
    ...cloudBand({
      spine: [
        [1000, 1805],
        [900, 1770],
        [800, 1810],
        [760, 1900],
        [820, 1960],
        [880, 1920],
        [850, 1880],
      ],
      width: 62,
      colour: 'bole',
      line,
      random,
    }),
    ...sazLeaf({
      spine: SPINES.crossing,
      width: 168,
      teeth: 12,
      colour: 'turquoise',
      rib: 'bole',
      line,
      random,
    }),
    ...sazLeaf({
      spine: SPINES.embracing,
      width: 232,
      teeth: 13,
      colour: 'cobalt',
      rib: null,
      line,
      random,
    }),
    ...rosette(grow(725, 1385, 0.2, 78), 6, 'bole', 'cobalt'),
    ...rosette(grow(888, 85, 0.1, 64), 5, 'turquoise', 'bole'),
    ...rosette(grow(215, 1735, 0.3, 74), 6, 'cobalt', 'bole'),
    ...tulip(grow(190, 940, 1.25, 215), 'bole', 'cobalt'),
    ...tulip(grow(100, 1400, 1.05, 185), 'cobalt', 'bole'),
  ];
  const mirrored = shifted(half, `translate(${REPEAT} 0) scale(-1 1)`);
  const axes: Touch[] = [
    ...stem(
      [
        [1000, 2010],
        [1000, 1700],
        [1000, 1200],
      ],
      2.2,
    ),
    ...stem(
      [
        [1000, 760],
        [1000, 560],
        [1000, 0],
      ],
      2.2,
    ),
    ...stem(
      [
        [0, 180],
        [0, 600],
        [0, 1000],
      ],
      2.2,
    ),
    ...stem(
      [
        [0, 1000],
        [0, 1400],
        [0, 1790],
      ],
      2.2,
    ),
    ...leaflets(
      [
        [1000, 1990],
        [1000, 1700],
        [1000, 1240],
      ],
      grow(0, 0, 0, 84),
      'green',
      4,
    ),
    ...leaflets(
      [
        [0, 240],
        [0, 400],
        [0, 860],
      ],
      grow(0, 0, 0, 84),
      'green',
      4,
    ),
    ...leaflets(
      [
        [0, 1080],
        [0, 1300],
        [0, 1760],
      ],
      grow(0, 0, 0, 84),
      'green',
      4,
    ),
    ...leaflets(
      [
        [1000, 730],
        [1000, 600],
        [1000, 400],
      ],
      grow(0, 0, 0, 74),
      'green',
      2,
    ),
  ];
  return [
    ...axes,
    ...half,
    ...mirrored,
    ...rosette(grow(1000, 290, 0.26, 122), 8, 'cobalt', 'bole'),
    ...rosette(grow(0, 960, 0.26, 112), 8, 'turquoise', 'bole'),
    ...hatayi(grow(1000, 1290, -1.5708, 690), {
      outer: 'cobalt',
      fan: 'turquoise',
      heart: 'bole',
      seed: 'turquoise',
    }),
    ...hatayi(grow(0, 230, -1.5708, 590), {
      outer: 'bole',
      fan: 'cobalt',
      heart: 'turquoise',
      seed: 'cobalt',
    }),
  ];
}
