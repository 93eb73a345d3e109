import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { freePorts } from '../../src/product/freePorts.ts';
import type { Told } from './served.ts';

export interface Cost {
  /** Microseconds, user and system, of this process alone. */
  cpu: number;
  /** Bytes. */
  memory: number;
}

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  ports: number[];
  cost: () => Promise<Cost>;
  stop: () => Promise<void>;
}

/** Starts bench/peers/<name>.ts as production would run it. */
export async function startServer(name: string, settings: Omit<Told, 'ports'>): Promise<MeasuredServer> {
  const ports = await freePorts(2);
  const folder = process.env.BENCH_PROFILE_FOLDER ?? tmpdir();
  const profiling = process.env.BENCH_PROFILE === name ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
  const child = fork(new URL(`./${name}.ts`, import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning', ...profiling],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      BENCH_SERVER: JSON.stringify({ ...settings, ports }),
    },
  });
  await answer(child, name);
  return {
    ports,
    cost: async () => {
      child.send('cost');
      return (await answer(child, name)) as Cost;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function answer(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`The server ${name} ended.`));
    child.once('exit', ended);
    child.once('message', message => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
