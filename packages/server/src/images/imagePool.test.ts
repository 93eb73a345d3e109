import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createImagePool, type ImagePool } from './imagePool.ts';
import { aBomb, aJpeg, aPhoto, aPngOf } from './testing/pictures.ts';

describe('the processes in which pictures are opened', () => {
  const pools: ImagePool[] = [];
  const aPool = (limits: Parameters<typeof createImagePool>[0] = {}) => {
    const pool = createImagePool(limits);
    pools.push(pool);
    return pool;
  };
  afterEach(() => pools.splice(0).forEach(pool => pool.close()));

  it('draw one picture after the other, in one process that stays', async () => {
    const pool = aPool();
    const pids = new Set<number | undefined>();
    for (const width of [600, 601, 602]) {
      const drawing = pool.reencode(await aJpeg({ width }));
      pids.add(pool.working()[0]);
      expect(await drawing).toMatchObject({ width, height: 480 });
    }
    expect(pids.size).toBe(1);
  });

  it('are as few as they may be, and whoever comes when many wait is told so', async () => {
    const pool = aPool({ children: 2, waiting: 2 });
    const jpeg = await aJpeg();
    const drawings = Array.from({ length: 6 }, () => pool.reencode(jpeg));
    expect(pool.working()).toHaveLength(2);
    const outcomes = (await Promise.all(drawings)).map(outcome => ('problem' in outcome ? outcome.problem : 'drawn'));
    expect(outcomes).toEqual(['drawn', 'drawn', 'drawn', 'drawn', 'BUSY', 'BUSY']);
  });

  it('are replaced after so many pictures', async () => {
    const pool = aPool({ pictures: 1 });
    const pids = new Set<number | undefined>();
    for (let i = 0; i < 2; i++) {
      const drawing = pool.reencode(await aJpeg());
      pids.add(pool.working()[0]);
      await drawing;
    }
    expect(pids.size).toBe(2);
  });

  it('can be killed in the middle: that picture is lost, the next is drawn', async () => {
    const pool = aPool();
    const drawing = pool.reencode(await aPhoto({ width: 4000, height: 3000 }).jpeg().toBuffer());
    process.kill(pool.working()[0]!, 'SIGKILL');
    expect(await drawing).toEqual({ problem: 'CHILD_LOST' });
    expect(await pool.reencode(await aJpeg())).toMatchObject({ width: 640 });
  });

  it.each([
    ['much work', { work: 1 }],
    ['long', { patience: 1 }],
  ])('end when a picture takes too %s', async (_what, limits) => {
    const pool = aPool(limits);
    const picture = await aPhoto({ width: 6000, height: 6000 }).png().toBuffer();
    expect(await pool.reencode(picture)).toEqual({ problem: 'TOO_HARD' });
    expect(pool.working()).toEqual([]);
  });

  it('survive what is no picture, and a bomb', async () => {
    const pool = aPool();
    expect(await pool.reencode(aPngOf(50_000, 50_000))).toEqual({ problem: 'TOO_MANY_PIXELS' });
    expect(await pool.reencode(Buffer.from('\xff\xd8\xff nothing', 'latin1'))).toEqual({ problem: 'UNREADABLE' });
    await pool.reencode(aBomb());
    expect(await pool.reencode(await aJpeg())).toMatchObject({ width: 640 });
  });

  it('may use little memory, and come after everything else that runs', async () => {
    if (!existsSync('/usr/bin/prlimit')) return;
    const pool = aPool();
    const drawing = pool.reencode(await aPhoto({ width: 4000, height: 3000 }).jpeg().toBuffer());
    const pid = pool.working()[0]!;
    await drawing;
    const priorities = readdirSync(`/proc/${pid}/task`).map(
      thread => readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ')[1]!.split(' ')[16],
    );
    expect(priorities.filter(priority => Number(priority) < 10)).toEqual([]);
    expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/Max address space +1800000000/);
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/DATABASE|SECRET|HOME/);
  });
});
