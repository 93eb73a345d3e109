import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../database/connect.ts';
import { StartProblem } from '../database/startProblem.ts';
import { fillDemoWorld } from '../demo/fillDemoWorld.ts';
import type { RunningEnvironment } from '../environment.ts';

/** One sign-in link of the demo world, as it stands in demo.json. */
export interface DemoPerson {
  name: string;
  role: 'HOME_USER' | 'OFFICER' | 'ADMINISTRATOR';
  facility: string;
  status: string | null;
  link: string;
}

interface DemoFile {
  family: string;
  staff: string;
  people: DemoPerson[];
}

/** The people of the demo world with their links. The first start makes the world; a later one may stand on other ports. */
export async function demoPeople(environment: RunningEnvironment, ownerUrl: string): Promise<DemoPerson[]> {
  const { dataDirectory, familyUrl, staffUrl } = environment;
  const path = join(dataDirectory, 'demo.json');
  if (!existsSync(path)) {
    await refuseOldWorld(ownerUrl, dataDirectory);
    await fillDemoWorld({ ownerUrl, dataDirectory, familyUrl, staffUrl, now: new Date() });
  }
  const demo = JSON.parse(readFileSync(path, 'utf8')) as DemoFile;
  for (const person of demo.people)
    person.link = person.link.replace(demo.family, familyUrl).replace(demo.staff, staffUrl);
  writeFileSync(path, JSON.stringify({ ...demo, family: familyUrl, staff: staffUrl }, null, 2), { mode: 0o600 });
  return demo.people;
}

async function refuseOldWorld(ownerUrl: string, dataDirectory: string): Promise<void> {
  const client = await connect(ownerUrl, 'the owner of the embedded database');
  const { rowCount } = await client.query('SELECT FROM facilities LIMIT 1').finally(() => client.end());
  if (rowCount)
    throw new StartProblem(
      `demo.json is gone from ${dataDirectory}, and its links with it. \`pnpm demo:reset\` starts afresh.`,
    );
}
