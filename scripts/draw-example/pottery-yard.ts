import { pathOf, polar, type Point } from './point.ts';
import { standingMan, oldMan, woman } from './potters.ts';
import { between, randomFrom, type Random } from './random.ts';
import { form, line, shade } from './soft-form.ts';

/** The scene in greys, drawn in units of a sheet 2400 x 1920: kiln wall, door, shelves, three people. */
export function potteryYard(sheet: {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}): string {
  const random = randomFrom(1906);
  const { width, height, left, top, right, foot } = sheet;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><svg x="${left}" y="${top}" width="${right - left}" height="${foot - top}" viewBox="60 120 2280 1770" preserveAspectRatio="none">
<defs><linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#b9b9b9"/><stop offset="0.6" stop-color="#9d9d9d"/><stop offset="1" stop-color="#868686"/></linearGradient>
<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a8a8a8"/><stop offset="1" stop-color="#8a8a8a"/></linearGradient>
<filter id="mist" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="16"/></filter><filter id="breath" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="7"/></filter></defs>
<rect width="2400" height="1920" fill="url(#wall)"/>${bricks(random)}${door(random)}
<rect y="1475" width="2400" height="445" fill="url(#ground)"/>${ground(random)}${shelf(random)}
${standingMan()}${oldMan()}${woman()}${jars()}</svg></svg>`;
}

function bricks(random: Random): string {
  const rows: string[] = [];
  for (let row = 0; row < 27; row++) {
    const y = row * 56;
    for (let x = (row % 2) * -70 - 40; x < 2400; x += 142) {
      const grey = between(random, 0.54, 0.74);
      const slip = between(random, -5, 5);
      rows.push(
        `<rect x="${(x + slip).toFixed(0)}" y="${(y + between(random, -3, 3)).toFixed(0)}" width="132" height="46" rx="7" fill="${shade(grey)}" fill-opacity="0.75"/>`,
      );
      if (random() < 0.3)
        rows.push(
          `<path d="M${x + 10} ${y + 42}h110" stroke="#555" stroke-width="5" stroke-opacity="0.5"/>`,
        );
    }
  }
  return rows.join('');
}

/** The arched mouth of the kiln, dark within, ringed with bricks set on end. */
function door(random: Random): string {
  const middle: Point = [1190, 760];
  const stones = Array.from({ length: 23 }, (_, k) => {
    const angle = Math.PI + (k / 22) * Math.PI;
    const a = polar(middle, 392, angle - 0.062);
    const b = polar(middle, 392, angle + 0.062);
    const c = polar(middle, 505, angle + 0.058);
    const d = polar(middle, 505, angle - 0.058);
    return `<path d="${pathOf([a, b, c, d])}" fill="${shade(between(random, 0.5, 0.78))}"/>`;
  }).join('');
  const soot = `<ellipse cx="1190" cy="330" rx="560" ry="300" fill="#333" fill-opacity="0.4" filter="url(#mist)"/><path d="M900 300Q1180 -120 1430 10L1520 300Z" fill="#2c2c2c" fill-opacity="0.35" filter="url(#mist)"/>`;
  const arch = `M806 1500V760A384 384 0 0 1 1574 760V1500Z`;
  const glow = `<path d="M980 1500V900A210 210 0 0 1 1400 900V1500Z" fill="#0c0c0c" filter="url(#mist)"/>`;
  return `${soot}${stones}<path d="${arch}" fill="#262626"/>${glow}<path d="${arch}" fill="none" stroke="#1d1d1d" stroke-width="14"/><path d="M806 1500V760" stroke="#c9c9c9" stroke-width="9" stroke-opacity="0.5"/>`;
}

function ground(random: Random): string {
  const stones = Array.from({ length: 150 }, () => {
    const y = between(random, 1490, 1900);
    const size = between(random, 6, 26) * (0.5 + (y - 1480) / 600);
    return `<ellipse cx="${between(random, 0, 2400).toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(size * 0.4).toFixed(0)}" fill="${shade(between(random, 0.4, 0.75))}" fill-opacity="0.6"/>`;
  }).join('');
  return `<rect y="1460" width="2400" height="46" fill="#555" fill-opacity="0.55" filter="url(#mist)"/>${stones}<ellipse cx="1200" cy="1780" rx="960" ry="80" fill="#333" fill-opacity="0.45" filter="url(#mist)"/>`;
}

/** Boards at the right with bowls drying on them. */
function shelf(random: Random): string {
  const boards = [560, 850, 1140].map((y) => {
    const pots = Array.from({ length: 4 }, (_, k) => {
      const x = 1835 + k * 118 + between(random, -10, 10);
      const wide = between(random, 40, 52);
      const tall = between(random, 60, 118);
      const grey = between(random, 0.72, 0.9);
      return tall > 88
        ? form(
            [
              [x - wide * 0.4, y - 4],
              [x - wide * 0.95, y - tall * 0.5],
              [x - wide * 0.35, y - tall * 0.9],
              [x - wide * 0.5, y - tall * 1.15],
              [x + wide * 0.5, y - tall * 1.15],
              [x + wide * 0.35, y - tall * 0.9],
              [x + wide * 0.95, y - tall * 0.5],
              [x + wide * 0.4, y - 4],
            ],
            grey,
          ) +
            form(
              [
                [x + wide * 0.1, y - 6],
                [x + wide * 0.5, y - tall * 0.5],
                [x + wide * 0.15, y - tall * 0.9],
                [x + wide * 0.45, y - tall * 0.8],
                [x + wide * 0.9, y - tall * 0.45],
                [x + wide * 0.4, y - 5],
              ],
              0.42,
              0.6,
            )
        : form(
            [
              [x - wide * 0.4, y - 4],
              [x - wide * 1.05, y - tall],
              [x, y - tall * 0.95],
              [x + wide * 1.05, y - tall],
              [x + wide * 0.4, y - 4],
            ],
            grey,
          ) +
            `<ellipse cx="${x}" cy="${y - tall * 0.98}" rx="${wide * 0.98}" ry="12" fill="#4a4a4a"/>` +
            form(
              [
                [x + wide * 0.1, y - 5],
                [x + wide * 0.4, y - tall * 0.8],
                [x + wide * 0.95, y - tall * 0.85],
                [x + wide * 0.4, y - 4],
              ],
              0.42,
              0.5,
            );
    });
    return `<rect x="1770" y="${y + 16}" width="560" height="60" fill="#333" fill-opacity="0.4" filter="url(#mist)"/><rect x="1770" y="${y}" width="560" height="26" fill="#5d5d5d"/><path d="M1770 ${y + 3}h560" stroke="#cfcfcf" stroke-width="5" stroke-opacity="0.7"/>${pots.join('')}`;
  });
  return `<rect x="1785" y="420" width="24" height="1070" fill="#4b4b4b"/><rect x="2292" y="420" width="24" height="1070" fill="#4b4b4b"/>${boards.join('')}`;
}

/** Jars and a stack of saggars at the feet. */
function jars(): string {
  const jar = (x: number, y: number, wide: number, tall: number, grey: number): string =>
    `<ellipse cx="${x + wide * 0.3}" cy="${y}" rx="${wide * 1.1}" ry="${wide * 0.2}" fill="#222" fill-opacity="0.5" filter="url(#mist)"/>` +
    form(
      [
        [x - wide * 0.5, y],
        [x - wide, y - tall * 0.5],
        [x - wide * 0.8, y - tall * 0.78],
        [x - wide * 0.38, y - tall * 0.9],
        [x - wide * 0.46, y - tall],
        [x + wide * 0.46, y - tall],
        [x + wide * 0.38, y - tall * 0.9],
        [x + wide * 0.8, y - tall * 0.78],
        [x + wide, y - tall * 0.5],
        [x + wide * 0.5, y],
      ],
      grey,
    ) +
    form(
      [
        [x + wide * 0.2, y - 2],
        [x + wide * 0.55, y - tall * 0.5],
        [x + wide * 0.3, y - tall * 0.84],
        [x + wide * 0.8, y - tall * 0.72],
        [x + wide, y - tall * 0.5],
        [x + wide * 0.5, y],
      ],
      0.22,
      0.6,
    ) +
    line(
      [
        [x - wide * 0.85, y - tall * 0.42],
        [x, y - tall * 0.36],
        [x + wide * 0.85, y - tall * 0.42],
      ],
      8,
      0.3,
      0.5,
    ) +
    line(
      [
        [x - wide * 0.74, y - tall * 0.76],
        [x, y - tall * 0.7],
        [x + wide * 0.74, y - tall * 0.76],
      ],
      8,
      0.3,
      0.5,
    );
  const saggar = (x: number, y: number, wide: number): string =>
    `<rect x="${x - wide}" y="${y - 96}" width="${wide * 2}" height="92" rx="10" fill="#7d7d7d"/><rect x="${x + wide * 0.2}" y="${y - 96}" width="${wide * 0.8}" height="92" rx="10" fill="#4a4a4a"/><ellipse cx="${x}" cy="${y - 96}" rx="${wide}" ry="20" fill="#a4a4a4"/>`;
  return (
    saggar(300, 1640, 118) +
    saggar(306, 1546, 116) +
    saggar(296, 1452, 112) +
    saggar(304, 1358, 108) +
    jar(420, 1800, 92, 230, 0.66) +
    jar(2080, 1800, 100, 250, 0.62) +
    jar(2230, 1740, 78, 180, 0.74)
  );
}
