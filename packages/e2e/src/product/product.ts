import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { eventually } from './eventually.ts';
import { freePorts } from './freePorts.ts';
import { processesOf } from './processes.ts';

const root = resolve(import.meta.dirname, '../../../..');

export interface DemoPerson {
  name: string;
  role: 'HOME_USER' | 'OFFICER' | 'ADMINISTRATOR';
  facility: string;
  status: string | null;
  link: string;
}

/** A product that runs, as whoever started it sees it. */
export interface Product {
  family: string;
  staff: string;
  dataDirectory: string;
  people: DemoPerson[];
  /** What it has said so far. */
  said: () => string;
  /** Ctrl-C; settles when it has ended, with the processes it left behind (none, we hope). */
  interrupt: () => Promise<{ left: string[] }>;
  /** Pulls the plug of the server process, as the kernel would. */
  kill: () => Promise<void>;
}

interface Start {
  /** A data directory to start on; else a fresh one. */
  dataDirectory?: string;
  /** Ports to serve on; else free ones. */
  ports?: [family: number, staff: number];
  /** More of the environment. */
  environment?: Record<string, string>;
}

/** Starts the product by `npx --yes pnpm start`, as the README says, and waits until it is ready. */
export async function startProduct(start: Start = {}): Promise<Product> {
  const dataDirectory = start.dataDirectory ?? freshDataDirectory();
  const [familyPort = 0, staffPort = 0] = start.ports ?? (await freePorts(2));
  const child = run('npx --yes pnpm start', {
    ...start.environment,
    FAMILY_PORT: String(familyPort),
    STAFF_PORT: String(staffPort),
    OPENVISIT_DATA: dataDirectory,
  });
  const said = listenTo(child);
  const family = `http://localhost:${familyPort}`;
  const staff = `http://localhost:${staffPort}`;
  await eventually(`the product is ready\n${said()}`, () => isReady(family, child, said), 240);

  return {
    family,
    staff,
    dataDirectory,
    people: peopleOf(dataDirectory),
    said,
    interrupt: async () => {
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await eventually('the product ends after Ctrl-C', () => child.exitCode !== null || child.signalCode !== null);
      return { left: processesOf(dataDirectory).map(({ command }) => command.replaceAll('\0', ' ')) };
    },
    kill: async () => {
      const server = processesOf(dataDirectory).find(({ command }) => command.includes('dist/main.js'));
      if (!server) throw new Error('There is no server process to kill.');
      process.kill(server.pid, 'SIGKILL');
      await eventually('the start command ends', () => child.exitCode !== null || child.signalCode !== null);
    },
  };
}

/** A place that PostgreSQL's own user may reach too; the product makes the folder. */
export function freshDataDirectory(): string {
  return `${tmpdir()}/openvisit-journey-${randomBytes(6).toString('hex')}`;
}

export function forgetData({ dataDirectory }: Product): void {
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** A process group of its own, as a terminal gives: Ctrl-C goes to all of it. */
function run(command: string, environment: Record<string, string>): ChildProcess {
  const [program = '', ...words] = command.split(' ');
  const { NODE_ENV: _, ...outer } = process.env; // jest's is `test`
  return spawn(program, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outer, ...environment },
  });
}

function listenTo(child: ChildProcess): () => string {
  let said = '';
  child.stdout?.on('data', chunk => (said += chunk));
  child.stderr?.on('data', chunk => (said += chunk));
  return () => said;
}

async function isReady(family: string, child: ChildProcess, said: () => string): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The product did not start:\n${said()}`);
  return fetch(`${family}/health/ready`).then(
    answer => answer.ok,
    () => false,
  );
}

function peopleOf(dataDirectory: string): DemoPerson[] {
  return JSON.parse(readFileSync(`${dataDirectory}/demo.json`, 'utf8')).people;
}
