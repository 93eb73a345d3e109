// Times are shown in the reader's zone: every machine that runs these tests reads in the same one.
process.env.TZ = 'America/Denver';

export default {
  testEnvironment: 'jsdom',
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
  setupFilesAfterEnv: ['./src/testing/setup.ts'],
};
