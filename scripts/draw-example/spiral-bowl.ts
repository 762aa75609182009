import { inked } from './ink-line.ts';
import { IZNIK, STONEPASTE } from './iznik-ware.ts';
import { filled, type Colour, type Polychrome, type Touch } from './polychrome.ts';
import { drawPolychromePot } from './polychrome-pot.ts';
import { polar, type Point } from './point.ts';
import type { Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { turnedForm } from './turned-form.ts';

const FORM = turnedForm({
  profile: [
    [0.49, 0],
    [0.5, 0.04],
    [0.46, 0.13],
    [0.44, 0.2],
    [0.56, 0.26],
    [0.76, 0.36],
    [0.91, 0.54],
    [0.97, 0.76],
    [0.985, 0.94],
    [1.01, 1.0],
  ],
  thickness: 0.032,
  floor: 0.25,
});

const LOOK: Polychrome = {
  ...IZNIK,
  seed: 1535,
  body: [0.85, 0.855, 0.82],
  wobble: 2,
  pooling: 0.75,
  shades: { cobalt: [4.2, 2.75, 0.9], turquoise: [2.3, 0.5, 0.55] },
};

/** The footed bowl of about 1535: thin coils of stems set with tiny leaves, cable bands. */
export function drawSpiralBowl(width: number): Promise<Pixels> {
  return drawPolychromePot({
    form: FORM,
    outside: (wall) => paintOutside(wall, randomFrom(1536)),
    inside: (wall) => paintInside(wall, randomFrom(1537)),
    look: LOOK,
    seed: 58,
    width,
    height: Math.round(width * 0.82),
    scale: width * 0.415,
    tilt: 0.27,
    gloss: 0.55,
    relief: 0.02,
    bareBelow: 0.016,
    bare: STONEPASTE,
  });
}

/** Puts a flat drawing on the wall so that it keeps its shape where the pot is narrower. */
type Lay = (x: number, y: number) => Point;

/** A coil: a thin stem winding in, set with leaves like hooks and small flowers. */
function coil(input: {
  readonly lay: Lay;
  readonly radius: number;
  readonly turns: number;
  readonly hand: 1 | -1;
  readonly start: number;
  readonly line: number;
  readonly random: Random;
}): Touch[] {
  const { lay, radius, turns, hand, start, line, random } = input;
  const at = (t: number): Point => {
    const [x, y] = polar([0, 0], radius * (1 - 0.9 * t ** 0.92), start + hand * t * turns * 6.2832);
    return [x, y];
  };
  const steps = Math.round(turns * 40);
  const touches = inked({
    line: Array.from({ length: steps + 1 }, (_, k) => lay(...at(k / steps))),
    width: line,
    random,
    colour: 'cobalt',
    strength: 0.95,
    ends: 0.6,
  });
  let t = 0.012;
  let place = 0;
  while (t < 0.97) {
    const [x, y] = at(t);
    const [nx, ny] = at(t + 0.004);
    const heading = Math.atan2(ny - y, nx - x);
    const away = Math.hypot(x, y);
    const reach = line * between(random, 4.2, 5.4);
    if (place % 7 === 5) {
      for (let petal = 0; petal < 5; petal++) {
        const middle = polar([x, y], line * 2.2, petal * 1.2566 + t * 40);
        touches.push(spot(lay, middle, line * 1.5, 'cobalt', 0.75));
      }
      touches.push(spot(lay, [x, y], line * 1.3, 'turquoise', 0.9));
    } else {
      for (const side of [1, -1]) {
        const lean = heading + side * 1.15;
        const leaf = [0, 0.25, 0.5, 0.75, 1].map((p): Point => {
          const [lx, ly] = polar([x, y], reach * p, lean - side * p * 0.75);
          return lay(lx, ly);
        });
        touches.push(
          ...hook(leaf, line * 2.1, place % 5 === 2 && side === 1 ? 'turquoise' : 'cobalt', random),
        );
      }
    }
    t += (line * between(random, 7.2, 9)) / (Math.max(radius * 0.14, away) * turns * 6.2832);
    place++;
  }
  touches.push(spot(lay, at(1), line * 1.7, 'cobalt', 0.9));
  return touches;
}

/** A leaf of one touch: set down wide and drawn out to a point. */
function hook(line: readonly Point[], width: number, colour: Colour, random: Random): Touch[] {
  const [a, b, c, d, e] = line;
  if (!a || !b || !c || !d || !e) return [];
  const dx = e[0] - a[0];
  const dy = e[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  const side = (point: Point, share: number): Point => [
    point[0] - (dy / length) * width * share,
    point[1] + (dx / length) * width * share,
  ];
  const shape = [
    a,
    side(b, 0.45),
    side(c, 0.5),
    side(d, 0.3),
    e,
    side(d, -0.2),
    side(c, -0.45),
    side(b, -0.4),
  ];
  return [filled(colour, shape, between(random, 0.7, 0.95))];
}

function spot(lay: Lay, [x, y]: Point, size: number, colour: Colour, strength: number): Touch {
  return filled(
    colour,
    Array.from({ length: 12 }, (_, k) => lay(...polar([x, y], size, k * 0.5236))),
    strength,
  );
}

/** Two strands that cross like a rope, between lines. */
function cable(wall: Wall, from: number, to: number, random: Random): Touch[] {
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const touches: Touch[] = [];
  const top = rowAt(to);
  const bottom = rowAt(from);
  const tall = bottom - top;
  const step = tall * 1.5;
  for (let x = 0; x < width; x += step) {
    const s = Array.from({ length: 15 }, (_, k): Point => {
      const t = k / 14;
      return [
        x + step * (t * 1.35 - 0.1),
        top + tall * (0.86 - 0.72 * (0.5 - 0.5 * Math.cos(Math.PI * t))),
      ];
    });
    touches.push(...inked({ line: s, width: unit * 1.7, random, colour: 'cobalt', ends: 0.3 }));
    touches.push(
      spotAt([x + step * 0.13, top + tall * 0.3], unit * 1.1),
      spotAt([x + step * 1.02, top + tall * 0.72], unit * 1.1),
    );
  }
  for (const [y, thick] of [
    [top, 1.3],
    [bottom, 1.3],
    [top - tall * 0.16, 0.6],
    [bottom + tall * 0.16, 0.6],
  ] as const) {
    const line = Array.from({ length: 60 }, (_, k): Point => [
      (k / 59) * width,
      y + between(random, -0.15, 0.15) * unit,
    ]);
    touches.push(...inked({ line, width: unit * thick, random, colour: 'cobalt', ends: 1 }));
  }
  return touches;
}

function spotAt(at: Point, size: number): Touch {
  return filled(
    'turquoise',
    Array.from({ length: 12 }, (_, k) => polar(at, size, k * 0.5236)),
    0.9,
  );
}

function layAt(wall: Wall, angle: number, height: number): Lay {
  const { width, rowAt, perRadian } = wall;
  const stretch = 1.01 / FORM.radius(height);
  const scale = perRadian / 1.01;
  return (x, y) => [width / 2 + angle * perRadian + x * scale * stretch, rowAt(height) + y * scale];
}

function paintOutside(wall: Wall, random: Random): Touch[] {
  const touches: Touch[] = [];
  const step = (Math.PI * 2) / 13;
  const line = 0.0056;
  const scaled = wall.perRadian / 1.01;
  const draw = (
    angle: number,
    height: number,
    radius: number,
    turns: number,
    hand: 1 | -1,
    start: number,
  ): void => {
    const lay = layAt(wall, angle, height);
    touches.push(
      ...coil({
        lay: (x, y) => lay(x / scaled, y / scaled),
        radius: radius * scaled,
        turns,
        hand,
        start,
        line: line * scaled,
        random,
      }),
    );
  };
  for (let k = -4; k <= 4; k++) {
    draw(k * step, 0.63, 0.232, 5.2, k % 2 === 0 ? 1 : -1, k % 2 === 0 ? 0 : Math.PI);
    draw((k + 0.5) * step, 0.85, 0.09, 2.6, k % 2 === 0 ? -1 : 1, 1.6);
    draw((k + 0.5) * step, 0.41, 0.09, 2.5, k % 2 === 0 ? 1 : -1, -1.6);
  }
  touches.push(...cable(wall, 0.93, 0.98, random), ...cable(wall, 0.06, 0.115, random));
  const unit = wall.perRadian / 100;
  for (const [height, thick] of [
    [0.325, 1.2],
    [0.2, 1],
    [0.02, 1.6],
  ] as const) {
    const row = Array.from({ length: 60 }, (_, k): Point => [
      (k / 59) * wall.width,
      wall.rowAt(height) + between(random, -0.2, 0.2) * unit,
    ]);
    touches.push(...inked({ line: row, width: unit * thick, random, colour: 'cobalt', ends: 1 }));
  }
  return touches;
}

function paintInside(wall: Wall, random: Random): Touch[] {
  const touches: Touch[] = [];
  const step = (Math.PI * 2) / 12;
  const scaled = wall.perRadian / 1.01;
  for (let k = -4; k <= 4; k++) {
    const lay = layAt(wall, (k + 0.3) * step, 0.7);
    touches.push(
      ...coil({
        lay: (x, y) => lay(x / scaled, y / scaled),
        radius: 0.215 * scaled,
        turns: 4.6,
        hand: k % 2 === 0 ? 1 : -1,
        start: 0,
        line: 0.0056 * scaled,
        random,
      }),
    );
  }
  return [...touches, ...cable(wall, 0.925, 0.975, random)];
}
