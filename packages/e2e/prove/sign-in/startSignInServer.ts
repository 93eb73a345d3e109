import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { BenchDatabase } from '../../bench/database/benchDatabase.ts';
import { freePorts } from '../../src/product/freePorts.ts';
import type { Told } from './server.ts';

/** The real server, in a process of its own, believing what this proof says of its addresses. */
export async function startSignInServer({ urls, dataDirectory }: BenchDatabase, passwords: Told['passwords']) {
  const [familyPort, staffPort] = await freePorts(2);
  const told: Told = {
    passwords,
    variables: {
      FAMILY_PORT: String(familyPort),
      STAFF_PORT: String(staffPort),
      DATABASE_URL: urls.app,
      DATABASE_SYSTEM_URL: urls.system,
      OPENVISIT_DATA: dataDirectory ?? tmpdir(),
      OPENVISIT_SECRET: 'a secret of the proof, long enough',
      TRUSTED_PROXIES: '127.0.0.1,::1',
      LOG_LEVEL: 'error',
    },
  };
  const child = fork(new URL('./server.ts', import.meta.url), [JSON.stringify(told)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended.then(() => Promise.reject(new Error('The server ended.')))]);
  return {
    familyUrl: `http://localhost:${familyPort}`,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
