import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { answerFrom } from '@openvisit/live/testing/answerFrom.ts';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import english from '../locales/en.json' with { type: 'json' };
import { onLeave } from '../page/leaveTo.ts';

const typeDefs = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
const catalogues = [english];

/** Opens a page that needs no sign-in, against the committed schema. Answers with what was asked, and where the app went from it. */
export function openPage(Page: ComponentType, address: string, resolvers: IResolvers) {
  const left: string[] = [];
  onLeave(path => left.push(path));
  history.replaceState(null, '', address);
  const asked = answerFrom(makeExecutableSchema({ typeDefs, resolvers }));
  render(
    <WithWords catalogues={catalogues}>
      <Page />
    </WithWords>,
  );
  return { left, asked };
}
