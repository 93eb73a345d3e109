import { readFileSync } from 'node:fs';
import { hasEnded, listenTo, run, whenReady } from './command.ts';
import { forgetData, freshDataDirectory } from './dataDirectory.ts';
import { eventually } from './eventually.ts';
import { freePorts } from './freePorts.ts';
import { processesOf } from './processes.ts';

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
  /** More of its environment. */
  environment?: Record<string, string>;
}

/** Starts the product by `npx --yes pnpm start`, as the README says, and waits until it is ready. */
export async function startProduct(start: Start = {}): Promise<Product> {
  const dataDirectory = start.dataDirectory ?? freshDataDirectory();
  const [familyPort, staffPort] = start.ports ?? (await freePorts(2));
  const child = run('npx --yes pnpm start', {
    ...start.environment,
    FAMILY_PORT: String(familyPort),
    STAFF_PORT: String(staffPort),
    OPENVISIT_DATA: dataDirectory,
  });
  const said = listenTo(child);
  const family = `http://localhost:${familyPort}`;
  await whenReady(family, child, said);

  return {
    family,
    staff: `http://localhost:${staffPort}`,
    dataDirectory,
    people: peopleOf(dataDirectory),
    said,
    interrupt: async () => {
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await eventually('the product ends after Ctrl-C', () => hasEnded(child));
      return { left: processesOf(dataDirectory).map(({ command }) => command) };
    },
    kill: async () => {
      const server = processesOf(dataDirectory).find(({ command }) => /^\S*node \S*dist\/main\.js/.test(command));
      if (!server) throw new Error('There is no server process to kill.');
      process.kill(server.pid, 'SIGKILL');
      await eventually('the start command ends', () => hasEnded(child));
    },
  };
}

/** Ends what is left of a product, however its journey went, and forgets its data. */
export function clearAway({ dataDirectory }: { dataDirectory: string }): void {
  for (const { pid } of processesOf(dataDirectory)) process.kill(pid, 'SIGKILL');
  forgetData({ dataDirectory });
}

function peopleOf(dataDirectory: string): DemoPerson[] {
  return JSON.parse(readFileSync(`${dataDirectory}/demo.json`, 'utf8')).people;
}
