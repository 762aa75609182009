import { handLine } from './brushwork.ts';
import type { Mark } from './painting.ts';
import type { Point } from './point.ts';
import { between, type Random } from './random.ts';

/** An open piece seen from straight above while it is painted. */
export interface TurnedPlan {
  readonly marks: Mark[];
  /** The pixel at a share of the radius in a direction: radians, 0 to the right, clockwise. */
  readonly at: (share: number, angle: number) => Point;
  /** Pixels to a hundredth of the radius. */
  readonly unit: number;
  readonly random: Random;
}

/** A line as a ring, drawn while the piece turns under the brush. */
export function turnedLine(plan: TurnedPlan, share: number, width: number): void {
  const { marks, at, unit, random } = plan;
  const start = random() * 6.28;
  for (let k = 0; k < 5; k++) {
    const points = Array.from({ length: 18 }, (_, i) =>
      at(share + between(random, -0.0012, 0.0012), start + ((k + i / 16.6) / 5) * Math.PI * 2),
    );
    marks.push(handLine(points, width * unit, random));
  }
}
