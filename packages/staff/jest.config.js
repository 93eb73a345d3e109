import { screens } from '@openvisit/ui/testing/screens.js';

export default { ...screens, moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/noStyle.ts' } };
