import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { between, randomFrom, type Random } from './random.ts';

const RATE = 44100;
const SECONDS = 25;

/** Whether a program is there to be called. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** One blow of the cutting hammer: a dull bench, a ringing chisel edge, a click of glaze. */
function blow(samples: Float32Array, start: number, force: number, random: Random): void {
  const bench = between(random, 165, 190);
  const edge = between(random, 2350, 2750);
  const length = Math.floor(RATE * 0.28);
  let rough = 0;
  for (let k = 0; k < length && start + k < samples.length; k++) {
    const t = k / RATE;
    rough = rough * 0.55 + (random() * 2 - 1) * 0.45;
    const thud = Math.sin(6.283 * bench * t * (1 - 0.6 * t)) * Math.exp(-t * 38);
    const ring =
      (Math.sin(6.283 * edge * t) + 0.6 * Math.sin(6.283 * edge * 1.62 * t)) * Math.exp(-t * 46);
    const click = rough * Math.exp(-t * 190);
    samples[start + k]! += force * (0.62 * thud + 0.2 * ring + 0.75 * click) * Math.min(1, k / 24);
  }
}

/** Chips that fall on the floor after a piece breaks free. */
function chips(samples: Float32Array, start: number, random: Random): void {
  for (let chip = 0; chip < 5; chip++) {
    const at = start + Math.floor(RATE * between(random, 0.05, 0.5));
    const pitch = between(random, 3600, 6200);
    for (let k = 0; k < RATE * 0.05 && at + k < samples.length; k++) {
      const t = k / RATE;
      samples[at + k]! += 0.09 * Math.sin(6.283 * pitch * t) * Math.exp(-t * 120);
    }
  }
}

/** The workshop: runs of blows, rests, a second bench further off, one small room around it all. */
export function workshopSamples(): Float32Array {
  const random = randomFrom(1350);
  const samples = new Float32Array(RATE * SECONDS);
  for (const bench of [
    { force: 0.62, from: 0.5, beat: 0.31 },
    { force: 0.13, from: 1.4, beat: 0.37 },
  ]) {
    let time = bench.from;
    while (time < SECONDS - 1.6) {
      const blows = 4 + Math.floor(random() * 6);
      for (let k = 0; k < blows && time < SECONDS - 1.6; k++) {
        const last = k === blows - 1;
        blow(
          samples,
          Math.floor(time * RATE),
          bench.force * (last ? 1.25 : between(random, 0.6, 1)),
          random,
        );
        if (last && bench.force > 0.5) chips(samples, Math.floor((time + 0.05) * RATE), random);
        time += bench.beat * between(random, 0.86, 1.16);
      }
      time += between(random, 0.7, 1.7);
    }
  }
  for (const [delay, share] of [
    [0.023, 0.26],
    [0.041, 0.2],
    [0.067, 0.15],
    [0.103, 0.1],
  ] as const) {
    const offset = Math.floor(delay * RATE);
    for (let k = samples.length - 1; k >= offset; k--) samples[k]! += samples[k - offset]! * share;
  }
  let air = 0;
  for (let k = 0; k < samples.length; k++) {
    air = air * 0.985 + (random() * 2 - 1) * 0.015;
    const fade = Math.min(1, k / (RATE * 0.4), (samples.length - k) / (RATE * 1.2));
    samples[k] = Math.tanh((samples[k]! + air * 0.05) * 0.9) * fade;
  }
  return samples;
}

/** Writes the sound as MP3 with sox. Returns the reason when it cannot, and then leaves the file alone. */
export function writeWorkshopSound(file: string): string | null {
  if (!isInstalled('sox')) {
    return 'sox is not installed (Debian: sox libsox-fmt-mp3); the committed workshop.mp3 stays as it is.';
  }
  const samples = workshopSamples();
  const words = new Int16Array(samples.length);
  samples.forEach((value, k) => (words[k] = Math.round(Math.max(-1, Math.min(1, value)) * 32000)));
  const raw = join(tmpdir(), `workshop-${process.pid}.raw`);
  writeFileSync(raw, new Uint8Array(words.buffer));
  mkdirSync(dirname(file), { recursive: true });
  const source = ['-t', 'raw', '-r', String(RATE), '-e', 'signed', '-b', '16', '-c', '1', raw];
  const run = spawnSync('sox', ['-R', ...source, '-C', '64', file, 'norm', '-3'], {
    encoding: 'utf8',
  });
  return run.status === 0 ? null : `sox could not write the sound: ${run.stderr.trim()}`;
}
