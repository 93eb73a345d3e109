import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { words } from './vite/words.ts';

/** The gallery: every part on one page, to look at. `pnpm gallery` serves it; nothing of it ships. */
export default defineConfig({
  root: 'gallery',
  base: './',
  plugins: [words(), react()],
  build: { outDir: '../dist/gallery', emptyOutDir: true },
});
