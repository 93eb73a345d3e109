import { graphql } from '@openvisit/schema/staff';
import type { NewSinceAsked_RequestFragment, Piece } from '@openvisit/schema/staff/graphql.ts';

export const NewSinceAsked_request = graphql(`
  fragment NewSinceAsked_request on AccessRequest {
    id
    version
    availableActions
    history {
      id
      at
      action
      by
      staffMember {
        id
        givenName
        familyName
      }
      apiClient {
        id
        name
      }
      neededPieces
    }
  }
`);

/** The last time that more was asked for, where it came since and waits to be looked at. */
export function lastAsked({ history, availableActions }: NewSinceAsked_RequestFragment) {
  if (!availableActions.includes('APPROVE')) return undefined;
  const asked = history.findLast(({ action }) => action === 'ASK_FOR_INFO');
  const came = history.findLast(({ action }) => action === 'PROVIDE_INFO');
  return asked && came && came.at > asked.at ? asked : undefined;
}

/** Whether a piece was asked for that time. */
export const wasAskedFor = (asked: { neededPieces: readonly Piece[] } | undefined, piece: Piece): boolean =>
  Boolean(asked?.neededPieces.includes(piece));
