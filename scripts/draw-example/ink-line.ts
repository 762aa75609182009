import { signedArea } from './arrangement.ts';
import { filled, type Colour, type Touch } from './polychrome.ts';
import { smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** Directions to the left of a line at each of its points, of length one. */
export function normalsOf(line: readonly Point[]): Point[] {
  return line.map((_, index) => {
    const before = line[Math.max(0, index - 1)]!;
    const after = line[Math.min(line.length - 1, index + 1)]!;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    return [dy / length, -dx / length];
  });
}

/** A band along a line whose half width at a share of the way is given. */
export function ribbon(line: readonly Point[], half: (t: number) => number): Point[] {
  const normals = normalsOf(line);
  const side = (hand: number): Point[] =>
    line.map(([x, y], index): Point => {
      const reach = hand * half(index / (line.length - 1));
      return [x + normals[index]![0] * reach, y + normals[index]![1] * reach];
    });
  return [...side(1), ...side(-1).toReversed()];
}

/** A line of a pointed brush through dense points: it swells and thins as the hand presses. */
export function inked(input: {
  readonly line: readonly Point[];
  readonly width: number;
  readonly random: Random;
  readonly colour?: Colour;
  readonly strength?: number;
  readonly ends?: number;
}): Touch[] {
  const { line, width, random, colour = 'black', strength = 0.85, ends = 0.55 } = input;
  if (line.length < 2) return [];
  const phase = between(random, 0, 6.28);
  const beats = between(random, 1, 2.4) * Math.max(1, line.length / 60);
  const half = (t: number): number => {
    const press = 0.78 + 0.24 * Math.sin(phase + t * beats * 6.28);
    const lift = Math.min(1, ends + Math.min(t, 1 - t) * 12);
    return (width / 2) * press * lift;
  };
  return [filled(colour, ribbon(line, half), strength * between(random, 0.84, 1.08))];
}

/** The same through a few points, rounded between them. */
export function curve(input: {
  readonly points: readonly Point[];
  readonly width: number;
  readonly random: Random;
  readonly colour?: Colour;
  readonly strength?: number;
  readonly ends?: number;
  readonly steps?: number;
}): Touch[] {
  const { points, steps = points.length * 9 } = input;
  return inked({ ...input, line: smooth(points, steps) });
}

/** A closed shape in a colour with a fine dark contour; the fill keeps clear of the contour. */
export function contoured(input: {
  readonly shape: readonly Point[];
  readonly inner?: readonly Point[];
  readonly colour: Colour | null;
  readonly strength?: number;
  readonly line: number;
  readonly random: Random;
  readonly ink?: Colour;
}): Touch[] {
  const { shape, inner = shape, colour, strength = 0.8, line, random, ink = 'black' } = input;
  const closed = [...shape, shape[0]!];
  return [
    { colour: 'ground', svg: filled('ground', shape).svg },
    ...(colour ? [filled(colour, inner, strength * between(random, 0.86, 1.1))] : []),
    ...inked({ line: closed, width: line, random, colour: ink, ends: 1 }),
  ];
}

/** The contour drawn inwards by a distance, as a brush keeps clear of the line. */
export function inset(shape: readonly Point[], by: number): Point[] {
  const hand = Math.sign(signedArea(shape)) || 1;
  return shape.map(([x, y], index): Point => {
    const before = shape[(index + shape.length - 1) % shape.length]!;
    const after = shape[(index + 1) % shape.length]!;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (hand * by * dy) / length, y + (hand * by * dx) / length];
  });
}
