import type { Light } from './glaze.ts';
import { ease, groundLight, lit, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import type { Pixels } from './save.ts';

/** The clay that fired pink and buff, lime of an old wall, and glaze that ran over the edges. */
const CLAY: Light = [0.58, 0.37, 0.235];
const BUFF: Light = [0.68, 0.5, 0.34];
const LIME: Light = [0.72, 0.68, 0.6];
const GREEN: Light = [0.05, 0.2, 0.09];
const HONEY: Light = [0.5, 0.25, 0.05];
const WHITE: Light = [0.76, 0.71, 0.58];

/** The back of one arista tile: drawn fingers, pressed cloth, scraps of lime, drips along two sides. */
export function drawCuencaBack(side: number): Pixels {
  const bytes = new Uint8Array(side * side * 3);
  const noise = noiseFrom(1527);
  const half = side * 0.4;
  const unit = side / 2200;
  const middle = side / 2;
  const fingers = [-0.52, -0.14, 0.22, 0.56] as const;

  const edgeAt = (x: number, y: number): number => {
    const turned = [x - middle + (y - middle) * 0.012, y - middle - (x - middle) * 0.012] as const;
    const wave =
      (0.006 * noise(x / unit / 240, y / unit / 240) +
        0.0012 * noise(x / unit / 26, y / unit / 26)) *
      side;
    const flat = half - Math.max(Math.abs(turned[0]), Math.abs(turned[1]));
    const corner = half * 1.955 - Math.abs(turned[0]) - Math.abs(turned[1]);
    const lost =
      Math.hypot(turned[0] - half * 0.98, turned[1] + half * 1.02) -
      half * (0.19 + 0.03 * noise(x / unit / 60, y / unit / 60));
    return Math.min(flat, corner, lost) + wave;
  };

  const surface = (x: number, y: number): number => {
    const u = x / unit;
    const v = y / unit;
    let height =
      9 * noise(u / 320, v / 320) + 3 * noise(u / 46, v / 46) + 1.1 * noise(u / 8, v / 8);
    fingers.forEach((place, k) => {
      const bend = 26 * noise(v / 420 + k * 7, k);
      const away = (x - middle) / half - place - bend / 900;
      const length =
        ease(-0.95, -0.7 + 0.1 * k, (y - middle) / half) *
        ease(0.96, 0.7 - 0.08 * k, (y - middle) / half);
      const groove = Math.exp(-((away / 0.062) ** 2));
      height -= length * groove * (150 + 20 * noise(u / 30, v / 200));
      height += length * 46 * Math.exp(-(((Math.abs(away) - 0.095) / 0.028) ** 2));
      height += length * groove * 0.9 * noise(u / 5, v / 120);
    });
    const weave =
      Math.sin(u / 3.6 + 0.6 * noise(u / 50, v / 50)) *
      Math.sin(v / 3.6 + 0.6 * noise(v / 50, u / 50));
    height += 0.55 * weave * ease(0.1, 0.6, noise(u / 260 + 20, v / 260));
    const pit = noise(u / 15 + 44, v / 15);
    if (pit > 0.82) height -= (pit - 0.82) * 30;
    return height;
  };

  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const u = x / unit;
      const v = y / unit;
      const edge = edgeAt(x + 0.5, y + 0.5) / unit;
      const cover = Math.min(1, Math.max(0, edge / 1.5 + 0.5));
      const behind = groundLight(x / side, y / side, noise(u / 60, v / 60));
      const cast = edgeAt(x - 42 * unit, y - 52 * unit) / unit;
      const touch = edgeAt(x - 12 * unit, y - 15 * unit) / unit;
      const dark = (1 - 0.46 * ease(-70, 60, cast)) * (1 - 0.34 * ease(-16, 12, touch));
      let light: Light = [behind[0] * dark, behind[1] * dark, behind[2] * dark];
      if (cover > 0) {
        const here = surface(x, y);
        let slopeX = (surface(x + 2, y) - here) * 0.06;
        let slopeY = (surface(x, y + 2) - here) * 0.06;
        const round = ease(34, 0, edge);
        if (round > 0) {
          slopeX -= ((edgeAt(x + 3, y) - edgeAt(x - 3, y)) / 6) * round * 0.9;
          slopeY -= ((edgeAt(x, y + 3) - edgeAt(x, y - 3)) / 6) * round * 0.9;
        }
        const limeAt =
          noise(u / 210 + 60, v / 210 + 9) * 0.75 +
          noise(u / 34, v / 34) * 0.32 +
          0.1 * noise(u / 7, v / 7) +
          0.28 * ease(-0.2, 0.9, (y - middle) / half);
        const lime = ease(0.44, 0.56, limeAt);
        if (lime > 0.02) {
          slopeX += noise(u / 9 + 4, v / 9) * 0.16 * lime;
          slopeY += noise(u / 9, v / 9 + 4) * 0.16 * lime;
        }
        const lip = (ease(0.44, 0.5, limeAt) - ease(0.5, 0.58, limeAt)) * 0.22;
        const upper = (y - middle) / half + 1;
        const left = (x - middle) / half + 1;
        const reachTop = 0.03 + 0.13 * Math.max(0, noise(u / 70 + 3, 5)) ** 1.3;
        const reachLeft = 0.022 + 0.09 * Math.max(0, noise(v / 76 + 30, 8)) ** 1.3;
        const top = ease(reachTop, reachTop - 0.012, upper);
        const flank = ease(reachLeft, reachLeft - 0.012, left);
        const glazed = Math.max(top, flank) * (1 - lime * 0.4);
        const bead = (top > 0.02 && top < 0.98) || (flank > 0.02 && flank < 0.98) ? 0.12 : 0;
        const tone =
          1 +
          0.1 * noise(u / 90, v / 90) +
          0.06 * noise(u / 12, v / 12) +
          0.05 * noise(u / 3, v / 3);
        const pale = ease(-0.5, 0.7, noise(u / 380 + 12, v / 380)) * 0.8;
        const soot = 0.3 * ease(0.5, 1.1, noise(u / 330 + 80, v / 330 + 30));
        const grog = noise(u / 6.5 + 70, v / 6.5) > 0.86 ? 0.72 : 1;
        const band = noise(u / 160 + 9, 3 + v / 600);
        const glaze =
          flank > top
            ? band > 0.1
              ? GREEN
              : WHITE
            : band > 0.25
              ? HONEY
              : band > -0.2
                ? WHITE
                : GREEN;
        const norm = Math.hypot(slopeX, slopeY, 1);
        const level = lit(-slopeX / norm, slopeY / norm, 1 / norm) * 1.0;
        const gleam = glazed * (0.04 + 0.1 * ease(0.3, 0.9, noise(u / 60 + 3, v / 60)) + bead);
        const scar = stamp((x - middle) / half, (y - middle) / half, noise(u / 30, v / 30));
        const seen = [0, 1, 2].map((channel) => {
          const clay =
            (CLAY[channel]! * (1 - pale) + BUFF[channel]! * pale) *
            tone *
            grog *
            (1 - soot) *
            (1 - 0.4 * scar);
          const body =
            clay * (1 - lime) + LIME[channel]! * (1 + 0.1 * noise(u / 16, v / 16)) * lime;
          return (
            (body * (1 - glazed) + glaze[channel]! * glazed * (1 - 0.25 * round)) *
              level *
              (1 - lip) +
            gleam
          );
        });
        light = light.map(
          (ground, channel) => ground * (1 - cover) + seen[channel]! * cover,
        ) as Light;
      }
      writeColour(bytes, (y * side + x) * 3, light);
    }
  }
  return { width: side, height: side, bytes };
}

/** A mark scratched into the wet clay with a stick: three strokes and a crossing one. */
function stamp(x: number, y: number, wander: number): number {
  const line = (ax: number, ay: number, bx: number, by: number): number => {
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - dx * t, y - ay - dy * t) + wander * 0.004;
  };
  const near = Math.min(
    line(0.36, -0.42, 0.4, -0.2),
    line(0.45, -0.44, 0.475, -0.2),
    line(0.54, -0.43, 0.55, -0.21),
    line(0.31, -0.29, 0.62, -0.34),
  );
  return ease(0.0105, 0.005, near);
}
