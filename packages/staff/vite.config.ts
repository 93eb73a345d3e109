import { graphqlDocuments } from '@openvisit/schema/vite.ts';
import { precompress } from '@openvisit/ui/vite/precompress.ts';
import { words } from '@openvisit/ui/vite/words.ts';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env['STAFF_PORT'] ?? 4001}`;

export default defineConfig({
  plugins: [graphqlDocuments('staff'), words(), react(), precompress()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      ...Object.fromEntries(['/demo', '/outbox', '/documents', '/health'].map(path => [path, server])),
    },
  },
});
