import { freshDataDirectory } from './dataDirectory.ts';
import { freePorts } from './freePorts.ts';
import { hasEnded, listenTo, run, whenReady } from './command.ts';
import { eventually } from './eventually.ts';

export interface Server {
  family: string;
  staff: string;
  dataDirectory: string;
  stop: () => Promise<void>;
}

/** One more server process of the product that is already built, with this environment. */
export async function spawnServer(environment: Record<string, string>): Promise<Server> {
  const dataDirectory = freshDataDirectory();
  const [familyPort, staffPort] = await freePorts(2);
  const child = run('node packages/server/dist/main.js', {
    ...environment,
    FAMILY_PORT: String(familyPort),
    STAFF_PORT: String(staffPort),
    OPENVISIT_DATA: dataDirectory,
  });
  const family = `http://localhost:${familyPort}`;
  await whenReady(family, child, listenTo(child));
  return {
    family,
    staff: `http://localhost:${staffPort}`,
    dataDirectory,
    stop: async () => {
      child.kill('SIGTERM');
      await eventually('the second server ends', () => hasEnded(child));
    },
  };
}
