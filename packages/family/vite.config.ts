import react from '@vitejs/plugin-react';
import { onlyUsed } from '@openvisit/schema/onlyUsed.ts';
import { graphqlDocuments } from '@openvisit/schema/vite.ts';
import { precompress } from '@openvisit/ui/vite/precompress.ts';
import { words } from '@openvisit/ui/vite/words.ts';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [onlyUsed(`${import.meta.dirname}/src`), graphqlDocuments('family'), words(), react(), precompress()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files, as a phone far from the server waits for each: the parts that pages share come in one, Apollo in another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|wouter|@lingui)\//, priority: 2 },
            {
              name: 'apollo',
              test: /node_modules\/(@apollo|@wry|graphql|optimism|rxjs)\//,
            },
            {
              // What asks and what tells a status: no part of the first page of somebody signed in.
              name: 'asking',
              test: /packages\/ui\/src\/(Answers?|Asked|Choice|Confirmation|ErrorSummary|Field|Journey|Pick|Road|Select|StatusField|TextArea|TheLine|plainDate)\.tsx?$|family\/src\/page\/(DoneHead|FormPage)/,
              minShareCount: 2,
            },
            {
              name: 'parts',
              test: /packages\/ui\/src\/(?!(Answers?|Asked|Choice|Confirmation|ErrorSummary|Field|Journey|Pick|Road|Select|StatusField|TextArea|TheLine|plainDate)\.)\w+\.tsx?$|family\/src\/(page\/(?!DoneHead|FormPage)|app\/paths)/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
