import { drawDish, heightThrough, type Dish } from './dish.ts';
import type { Growing } from './iznik-flowers.ts';
import { bladeLeaf } from './iznik-leaves.ts';
import { polychromeCoat, type Colour, type Polychrome, type Touch } from './polychrome.ts';
import { polar, type Point } from './point.ts';
import type { Random } from './random.ts';
import type { Pixels } from './save.ts';

/** The white slip under clear glaze of Iznik ware. */
export const IZNIK: Polychrome = {
  seed: 1550,
  body: [0.86, 0.86, 0.83],
  wobble: 2.6,
  pooling: 0.62,
  crackle: { size: 90, strength: 0.1 },
  speckle: 0.06,
};

/** The stonepaste that shows where glaze is gone. */
export const STONEPASTE = [0.72, 0.66, 0.55] as const;

/** A rim of brackets: pairs of curves that meet in points. */
export function bracketRim(lobes: number, depth: number): (turn: number) => number {
  return (turn) => {
    const phase = (((((turn + Math.PI / 2) * lobes) / (Math.PI * 2)) % 1) + 1) % 1;
    const away = Math.abs(phase - 0.5) * 2;
    return (
      1 -
      depth * (0.5 - 0.5 * Math.cos(Math.PI * away)) -
      depth * 0.5 * Math.exp(-(((1 - away) / 0.13) ** 2))
    );
  };
}

/** The bunch of leaves from which all stems rise. */
export function tuft(input: {
  readonly at: Point;
  readonly unit: number;
  readonly line: number;
  readonly colours: readonly [Colour, Colour];
  readonly random: Random;
}): Touch[] {
  const { at, unit: u, line, colours, random } = input;
  const [x, y] = at;
  const place: Growing = { x, y, turn: 0, size: 6 * u, line, random };
  return [-2.5, -0.6, -2.0, -1.1, -1.55].flatMap((turn, k) => {
    const root: Point = [x, y + 2 * u];
    const spine = [
      root,
      polar(root, 5 * u, turn),
      polar(root, (k === 4 ? 12 : 10) * u, turn + (turn < -1.57 ? -0.25 : 0.25)),
    ];
    return bladeLeaf(spine, 4 * u, place, colours[k % 2]!);
  });
}

/** A dish of Iznik seen from above: flat rim, shallow well, clear glaze. */
export async function drawIznikDish(input: {
  readonly side: number;
  readonly radius: number;
  readonly touches: readonly Touch[];
  readonly look: Polychrome;
  readonly seed: number;
  /** Shares of the radius where the well ends and the rim begins. */
  readonly well: readonly [number, number];
  readonly relief?: number;
  readonly chips?: number;
  readonly rim?: Dish['rim'];
  /** The whole section, for a back, instead of well and rim. */
  readonly height?: Parameters<typeof heightThrough>[0];
}): Promise<Pixels> {
  const { side, radius, touches, look, seed, well, relief = 0.05, chips = 0.14, rim } = input;
  const coat = await polychromeCoat({
    width: side,
    height: side,
    touches,
    soften: side / 280,
    look,
  });
  const dish: Dish = {
    seed,
    side,
    radius,
    height: heightThrough(
      input.height ?? [
        [0, 0],
        [well[0], 0.005],
        [well[1], 0.11],
        [well[1] + 0.05, 0.12],
        [0.985, 0.16],
        [1.02, 0.12],
      ],
    ),
    gloss: 0.3,
    chips,
    edge: STONEPASTE,
    unevenness: 0.003,
    relief,
    ...(rim ? { rim } : {}),
  };
  return { width: side, height: side, bytes: drawDish(dish, coat) };
}
