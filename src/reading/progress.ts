/** Where progress is written: standard error of a process, or a stand-in. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** What progress needs from outside. */
export interface ProgressOptions {
  readonly stream: ProgressStream;
  /** Nothing is written. True with `--quiet` and in continuous integration. */
  readonly quiet: boolean;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  /** Words around the time left, given as `m:ss`. */
  readonly timeLeft?: (time: string) => string;
}

/** One long work under way. */
export interface Task {
  /** Says that this many more items are done; one when left out. */
  readonly advance: (items?: number) => void;
  /** Ends the work: the last line says how many were done and how long it took. */
  readonly end: () => void;
}

/** Starts long works and shows how they come along. */
export interface Progress {
  readonly begin: (what: string, total: number) => Task;
}

// A terminal line is rewritten ten times a second; a log gets a line every five seconds.
const terminalPause = 100;
const logPause = 5000;

/**
 * Shows long work: what, how many of how many, time left.
 *
 * On a terminal one line is rewritten in place, for all works under way; elsewhere a new line comes
 * at most every five seconds for each. A work that is done leaves a line of its own.
 */
export function makeProgress(options: ProgressOptions): Progress {
  const silent: Task = { advance: () => undefined, end: () => undefined };
  const running: Running = new Map();
  return {
    begin: (what, total) => (options.quiet ? silent : beginTask({ options, running, what, total })),
  };
}

/** Works under way, each with what is written of it. */
type Running = Map<Task, string>;

function beginTask(input: {
  readonly options: ProgressOptions;
  readonly running: Running;
  readonly what: string;
  readonly total: number;
}): Task {
  const { options, running, what, total } = input;
  const { stream, now, timeLeft = (time) => `${time} left` } = options;
  const rewrites = stream.isTTY === true;
  const pause = rewrites ? terminalPause : logPause;
  const started = now();
  let done = 0;
  let written = started;

  const rewrite = (text: string, end: string) =>
    // `ESC [ K` clears what an earlier, longer text left on the line.
    stream.write(`\r${text.slice(0, (stream.columns || 80) - 1)}\u001B[K${end}`);
  const task: Task = {
    advance: (items = 1) => {
      done += items;
      const time = now();
      if (time - written < pause) return;
      written = time;
      const left = done === 0 ? 0 : ((time - started) / done) * Math.max(0, total - done);
      const text = `${what}  ${done} / ${total}  ${timeLeft(clock(left))}`;
      running.set(task, text);
      if (rewrites) rewrite([...running.values()].join('    '), '');
      else stream.write(`${text}\n`);
    },
    end: () => {
      running.delete(task);
      const text = `${what}  ${done} / ${total}  ${clock(now() - started)}`;
      if (rewrites) rewrite(text, '\n');
      else stream.write(`${text}\n`);
    },
  };
  return task;
}

/** Milliseconds as `m:ss`, or `h:mm:ss` from one hour on. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  const shown = hours === 0 ? rest : parts;
  return shown.map((part, at) => (at === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
}

/** Whether progress is unwanted: asked for quiet, or no person is looking. */
export function isQuiet(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return args.includes('--quiet') || (env['CI'] !== undefined && env['CI'] !== 'false');
}
