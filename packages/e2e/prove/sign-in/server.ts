import { built } from '../../bench/database/built.ts';

/** What the proof tells its server. */
export interface Told {
  passwords: 'ours' | 'withoutComparisonForNobody';
  variables: Record<string, string>;
}

interface ServerModule {
  createServer(
    environment: object,
    trustedDocuments: undefined,
    passwords: typeof argon2,
  ): Promise<{ listen(): Promise<void>; close(): Promise<void> }>;
}

const { passwords, variables } = JSON.parse(process.argv[2]!) as Told;

await import('../../../server/node_modules/reflect-metadata/Reflect.js' as string);
const { readEnvironment } = await built<typeof import('../../../server/src/environment.ts')>('environment');
const { argon2 } = await built<typeof import('../../../server/src/shared/passwords.ts')>('shared/passwords');
const { createServer } = await built<ServerModule>('app/createServer');

/** What everybody would write at first. There is no way to make the product do so but to build its server around this. */
const withoutComparisonForNobody: typeof argon2 = {
  ...argon2,
  fits: async (kept, password) => kept != null && argon2.fits(kept, password),
};

const server = await createServer(
  readEnvironment(variables),
  undefined,
  passwords === 'ours' ? argon2 : withoutComparisonForNobody,
);
await server.listen();
process.once('disconnect', () => void server.close().finally(() => process.exit()));
process.send!('ready');
