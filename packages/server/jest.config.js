import { readFileSync } from 'node:fs';

const { $schema: _, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** Tests against a real PostgreSQL: one cluster per run, one database per worker (src/testing/cluster.ts). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  extensionsToTreatAsEsm: ['.ts'],
  // As the build, but `./x.ts` stays: here the files on disk are the TypeScript ones.
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { ...swc, swcrc: false, sourceMaps: 'inline', jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false } },
    ],
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/src/testing/cluster.ts',
  globalTeardown: '<rootDir>/src/testing/clusterTeardown.ts',
  testTimeout: 120_000,
};
