import { connect } from './connect.ts';
import { StartProblem } from './startProblem.ts';

/** Whoever has a link of the demo is past both factors: production does not start on a database that holds any. */
export async function refuseDemoWorld(url: string): Promise<void> {
  const client = await connect(url, 'DATABASE_URL');
  try {
    const { rows } = await client.query<{ demo: boolean }>('SELECT holds_demo_world() AS demo');
    if (rows[0]?.demo)
      throw new StartProblem(
        'The database of DATABASE_URL holds a demo world, whose links sign anybody in. Production needs a database of its own.',
      );
  } finally {
    await client.end();
  }
}
