/** `pnpm demo:reset`: removes the demo world with its database, so that the next start makes a fresh one. */
import { removeData } from '../packages/server/src/database/removeData.ts';
import { readEnvironment } from '../packages/server/src/environment.ts';

try {
  const { production, dataDirectory } = readEnvironment();
  if (production) throw new Error('NODE_ENV is production: there is no demo world to reset.');
  await removeData(dataDirectory);
  console.log(`${dataDirectory} is empty. The next start makes a fresh demo world.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
