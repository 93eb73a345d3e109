/** Journeys in a real browser against the product as `pnpm start` starts it; two beside each other, since much of a journey is waiting. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/journeys'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' } }] },
  globalSetup: '<rootDir>/src/shared/start.ts',
  globalTeardown: '<rootDir>/src/shared/stop.ts',
  // A slow machine is no failure.
  testTimeout: 300_000,
};
