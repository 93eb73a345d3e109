import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiScope } from '../shared/apiScope.ts';
import type { TestFacility } from '../testing/people.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

/** An example of the page: its code, and the answer that the page promises. */
interface Example {
  title: string;
  language: 'sh' | 'js';
  code: string;
  answer: unknown;
}

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const blocks = (text: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({ language, code: code! }));
const examples: Example[] = page
  .split(/^## /m)
  .filter(section => /^(One|Two|Three|Four|Five): /.test(section))
  .map(section => {
    const [code, answer] = [
      blocks(section).find(({ language }) => language !== 'json'),
      blocks(section).find(({ language }) => language === 'json'),
    ];
    const title = section.split('\n')[0]!;
    return {
      title,
      language: code!.language as 'sh' | 'js',
      code: code!.code,
      answer: JSON.parse(answer!.code) as unknown,
    };
  });

/** What a value is made of: of a list the first entry, of anything else its kind. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (value === null || typeof value !== 'object') return value === null ? 'string' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
}

describe('the examples of docs/api.md, run as they stand', () => {
  let world: World;
  let server: RunningServer;
  let here: TestFacility;
  let key: string;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer();
    here = await world.aFacility();
    key = await world.anApiKey(here, { scopes: Object.values(ApiScope), expires_at: new Date('2031-01-01T00:00:00Z') });
    for (let i = 0; i < 3; i++) await world.aPendingRequest(await world.aHomeUser(), here);
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  /** Runs an example as its reader would. `meanwhile` is called for each line that it says on the side. */
  async function run(
    { language, code }: Example,
    meanwhile?: (isOver: () => boolean) => Promise<unknown>,
  ): Promise<unknown[]> {
    const [command, ...args] = language === 'sh' ? ['sh', '-e'] : [process.execPath, '--input-type=module', '-'];
    const child = spawn(command!, args, {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env['PATH'], OPENVISIT_URL: server.staffUrl, OPENVISIT_KEY: key },
    });
    let [said, aside] = ['', ''];
    const work: Promise<unknown>[] = [];
    child.stdout.on('data', data => (said += String(data)));
    child.stderr.on('data', data => {
      aside += String(data);
      work.push(meanwhile?.(() => child.exitCode !== null) ?? Promise.resolve());
    });
    child.stdin.end(code);
    const [status] = (await once(child, 'close')) as [number];
    await Promise.all(work);
    expect({ status, aside: status === 0 ? '' : aside }).toEqual({ status: 0, aside: '' });
    return said
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as unknown);
  }

  it('are five', () => {
    expect(examples.map(({ title }) => title.split(':')[0])).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it.each(examples.map(example => [example.title, example] as const))('%s', async (title, example) => {
    const changes = async (isOver: () => boolean) => {
      while (!isOver()) {
        const elena = await world.aHomeUser();
        await world.as(elena, `mutation { requestAccess(input: { facilityId: "${here.id}" }) { __typename } }`);
      }
    };
    const said = await run(example, title.startsWith('Four') ? changes : undefined);
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(shapeOf(line)).toEqual(shapeOf(example.answer));
  });

  it('leave behind what they say: one request approved by the program', async () => {
    const decided = await world.rows(
      `SELECT e.to_status FROM access_request_events e JOIN api_clients c ON c.id = e.api_client_id WHERE e.facility_id = $1`,
      [here.id],
    );
    expect(decided).toEqual([{ to_status: 'APPROVED' }]);
  });
});
