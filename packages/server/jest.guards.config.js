import tests from './jest.config.js';

/** `pnpm test:guards`: each guard is taken away in turn; the rules of `*.policy.ts` by policyTransform.js. */
export default {
  ...tests,
  testMatch: ['**/*.guards.ts'],
  transform: { '\\.policy\\.ts$': '<rootDir>/src/testing/authorisation/policyTransform.js', ...tests.transform },
  testTimeout: 720_000,
};
