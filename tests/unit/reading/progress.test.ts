import { expect, test } from 'vitest';
import { isQuiet, makeProgress } from '#src/reading/progress.ts';

function makeStage({ isTTY = false, columns = 80, quiet = false } = {}) {
  const written: string[] = [];
  const clock = { time: 1000 };
  const progress = makeProgress({
    stream: { isTTY, columns, write: (text) => written.push(text) },
    quiet,
    now: () => clock.time,
  });
  return { written, clock, progress };
}

test('a line says what, how many of how many, and the time left', () => {
  const { written, clock, progress } = makeStage();
  const task = progress.begin('Pages', 40);
  clock.time += 10_000;
  task.advance(10);
  expect(written).toEqual(['Pages  10 / 40  0:30 left\n']);
});

test('outside of a terminal a new line comes at most every five seconds', () => {
  const { written, clock, progress } = makeStage();
  const task = progress.begin('Pages', 100);
  for (let step = 0; step < 100; step += 1) {
    clock.time += 120;
    task.advance();
  }
  task.end();
  expect(written).toEqual([
    'Pages  42 / 100  0:07 left\n',
    'Pages  84 / 100  0:02 left\n',
    'Pages  100 / 100  0:12\n',
  ]);
});

test('on a terminal the line is rewritten in place and ends with a line break', () => {
  const { written, clock, progress } = makeStage({ isTTY: true });
  const task = progress.begin('Images', 2);
  clock.time += 200;
  task.advance();
  task.advance();
  task.end();
  expect(written).toEqual([
    '\rImages  1 / 2  0:00 left\u001B[K',
    '\rImages  2 / 2  0:00\u001B[K\n',
  ]);
});

test('works at the same time share the line of a terminal', () => {
  const { written, clock, progress } = makeStage({ isTTY: true });
  const pages = progress.begin('Pages', 4);
  const images = progress.begin('Images', 2);
  clock.time += 200;
  pages.advance();
  images.advance();
  pages.end();
  images.end();
  expect(written).toEqual([
    '\rPages  1 / 4  0:01 left\u001B[K',
    '\rPages  1 / 4  0:01 left    Images  1 / 2  0:00 left\u001B[K',
    '\rPages  1 / 4  0:00\u001B[K\n',
    '\rImages  1 / 2  0:00\u001B[K\n',
  ]);
});

test('on a narrow terminal the line does not wrap', () => {
  const { written, progress } = makeStage({ isTTY: true, columns: 10 });
  progress.begin('Images of objects', 2).end();
  expect(written).toEqual(['\rImages of\u001B[K\n']);
});

test('hours are written when there are any', () => {
  const { written, clock, progress } = makeStage();
  const task = progress.begin('Tiles', 2);
  clock.time += 3_723_000;
  task.advance();
  expect(written).toEqual(['Tiles  1 / 2  1:02:03 left\n']);
});

test('quiet progress writes nothing', () => {
  const { written, clock, progress } = makeStage({ quiet: true });
  const task = progress.begin('Pages', 2);
  clock.time += 10_000;
  task.advance(2);
  task.end();
  expect(written).toEqual([]);
});

test.each([
  [['--quiet'], {}, true],
  [[], { CI: 'true' }, true],
  [[], { CI: 'false' }, false],
  [[], {}, false],
] as const)('arguments %o with environment %o are quiet: %o', (args, env, quiet) => {
  expect(isQuiet(args, env)).toBe(quiet);
});
