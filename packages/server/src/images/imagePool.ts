import { availableParallelism } from 'node:os';
import { type ImageChild, type Outcome, startImageChild } from './imageChild.ts';

/** What came of a picture; BUSY: so many wait already that it is better to come back. */
export type PoolOutcome = Outcome | { problem: 'BUSY' };

interface Limits {
  /** Children at once. */
  children: number;
  /** Pictures that may wait for one. */
  waiting: number;
  /** Milliseconds of the processor's time for one picture. */
  work: number;
  /** Milliseconds for one picture by the clock, however busy the machine is. */
  patience: number;
  /** Pictures after which a child is replaced: what little leaks goes with it. */
  pictures: number;
  /** Milliseconds without work after which a child ends. */
  idle: number;
}

const usual: Limits = {
  children: Math.min(2, Math.max(1, availableParallelism() - 1)), // one core is left to everybody else
  waiting: 12,
  work: 5_000,
  patience: 20_000,
  pictures: 100,
  idle: 300_000,
};

/** Keeps few children warm, so that pictures never take more than their share of the machine. */
export function createImagePool(limits: Partial<Limits> = {}) {
  const { children, waiting, work, patience, pictures, idle } = { ...usual, ...limits };
  const resting: { child: ImageChild; used: number; timer: NodeJS.Timeout }[] = [];
  const busy = new Set<ImageChild>();
  const queue: (() => void)[] = [];
  let free = children;
  let closed = false;

  async function run(bytes: Uint8Array): Promise<Outcome> {
    const { child, used } = take();
    busy.add(child);
    try {
      return await child.reencode(bytes);
    } finally {
      busy.delete(child);
      rest(child, used + 1);
    }
  }

  function take(): { child: ImageChild; used: number } {
    for (let rested = resting.pop(); rested; rested = resting.pop()) {
      clearTimeout(rested.timer);
      if (rested.child.alive()) return rested;
    }
    return { child: startImageChild({ work, patience }), used: 0 };
  }

  function rest(child: ImageChild, used: number): void {
    if (closed || used >= pictures || !child.alive()) return void child.end();
    const timer = setTimeout(() => {
      resting.splice(
        resting.findIndex(rested => rested.child === child),
        1,
      );
      child.end();
    }, idle);
    timer.unref();
    resting.push({ child, used, timer });
  }

  return {
    async reencode(bytes: Uint8Array): Promise<PoolOutcome> {
      if (free > 0) free--;
      else if (queue.length >= waiting) return { problem: 'BUSY' };
      else await new Promise<void>(resolve => queue.push(resolve)); // the place of one that ends
      try {
        return closed ? { problem: 'BUSY' } : await run(bytes);
      } finally {
        const next = queue.shift();
        if (next) next();
        else free++;
      }
    },
    /** The processes that work right now. */
    working: () => [...busy].map(({ pid }) => pid),
    close(): void {
      closed = true;
      for (const { child, timer } of resting.splice(0)) {
        clearTimeout(timer);
        child.end();
      }
      for (const child of busy) child.end();
      for (const resume of queue.splice(0)) resume();
    },
  };
}
export type ImagePool = ReturnType<typeof createImagePool>;
