import pg from 'pg';

/** First half of the advisory locks that say "the worker of this name lives"; the second is its name's hash. */
const living = 1_871_042;

const releaseJobsOfTheDead = `
  WITH holders AS MATERIALIZED (SELECT DISTINCT locked_by AS name FROM graphile_worker.jobs WHERE locked_by <> $2),
       dead AS MATERIALIZED (SELECT name FROM holders WHERE pg_try_advisory_xact_lock($1, hashtext(name))),
       freed AS MATERIALIZED (
         SELECT count(*)::integer AS count, graphile_worker.force_unlock_workers(array_agg(name)) FROM dead HAVING count(*) > 0)
  -- The last column wakes the living at once; a freed job tells nobody by itself.
  SELECT count, pg_notify('jobs:insert', '{"count":1}') FROM freed`;

/** What a worker holds for as long as it lives. */
export interface SignOfLife {
  /** Gives back the jobs that dead workers still hold. @returns how many workers were found dead */
  releaseDead(): Promise<number>;
  end(): Promise<void>;
}

/**
 * A worker that is killed leaves its jobs locked, and by itself the queue waits four hours. So each worker holds an advisory lock on
 * its name, which PostgreSQL lets go the moment its connection ends, and jobs whose holder has no such lock are given back.
 * @param onLost the connection broke: this worker can no longer show that it lives, and should end
 */
export async function showSignOfLife(url: string, name: string, onLost: (error?: Error) => void): Promise<SignOfLife> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'openvisit sign of life' });
  let ending = false;
  client.on('error', error => ending || onLost(error));
  client.on('end', () => ending || onLost());
  await client.connect();
  // So that a machine that vanished counts as dead within half a minute, too.
  await client.query('SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3');
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [living, name]);
  return {
    releaseDead: async () => {
      const { rows } = await client.query<{ count: number }>(releaseJobsOfTheDead, [living, name]);
      return rows[0]?.count ?? 0;
    },
    end: () => {
      ending = true;
      return client.end();
    },
  };
}
