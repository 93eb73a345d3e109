import { screens } from './src/testing/screens.js';

export default { ...screens, testMatch: ['<rootDir>/{src,vite}/**/*.test.{ts,tsx}'] };
