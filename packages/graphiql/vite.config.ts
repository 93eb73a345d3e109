import { defineConfig } from 'vite';

/** Served under /graphiql beside the apps, in the demo alone. */
export default defineConfig({
  base: '/graphiql/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // Components of others say "use client", which is for servers that draw pages.
      onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
    },
  },
});
