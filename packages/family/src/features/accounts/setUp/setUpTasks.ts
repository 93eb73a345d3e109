import type { SetUp_HomeUserFragment } from '@openvisit/schema/family/graphql.ts';
import { graphql } from '@openvisit/schema/family';
import { paths } from '../../../app/paths.ts';
import { picturePath } from '../pictures/picturePieces.ts';

export const SetUpFragment = graphql(`
  fragment SetUp_homeUser on HomeUser {
    id
    email
    emailVerified
    documents {
      id
      piece
      uploadedAt
    }
    accessRequests(first: 50) {
      totalCount
    }
  }
`);

/** What an account needs before a facility decides on it, in the order in which it is asked for. */
export type SetUpTask = 'YOU' | 'EMAIL' | 'PHOTO' | 'ID_FRONT' | 'FACILITY';

interface Task {
  task: SetUpTask;
  isDone: boolean;
  /** Where it is done, or done anew. */
  href?: string;
}

/** How far an account is, from what the server knows: so it goes on where it was left, on another phone too. */
export function setUpTasks({ emailVerified, documents, accessRequests }: SetUp_HomeUserFragment): Task[] {
  const has = (piece: string) => documents.some(document => document.piece === piece);
  return [
    { task: 'YOU', isDone: true },
    { task: 'EMAIL', isDone: emailVerified, ...(!emailVerified && { href: paths.enterCode }) },
    { task: 'PHOTO', isDone: has('PHOTO'), href: picturePath('PHOTO') },
    { task: 'ID_FRONT', isDone: has('ID_FRONT'), href: picturePath('ID_FRONT') },
    { task: 'FACILITY', isDone: accessRequests.totalCount > 0, href: paths.addFacility },
  ];
}

/** The first thing that is left to do; nothing once the account is set up. */
export const nextTask = (homeUser: SetUp_HomeUserFragment): Task | undefined =>
  setUpTasks(homeUser).find(({ isDone }) => !isDone);

/** Whoever has asked a facility is set up: what is missing later is told where it is needed. */
export const isSetUp = ({ accessRequests }: SetUp_HomeUserFragment): boolean => accessRequests.totalCount > 0;
