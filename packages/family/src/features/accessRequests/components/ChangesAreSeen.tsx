import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { ChangesAreSeen_HomeUserFragment } from '@openvisit/schema/family/graphql.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

const ChangesAreSeenFragment = graphql(`
  fragment ChangesAreSeen_homeUser on HomeUser {
    id
    accessRequests(first: 50) {
      nodes {
        id
        status
        facility {
          id
          name
        }
      }
    }
  }
`);

type Status = ChangesAreSeen_HomeUserFragment['accessRequests']['nodes'][number]['status'];

/** Where a facility has decided on what it saw, it is shown what changes after. */
const looksAgain: Record<Status, boolean> = {
  PENDING: false,
  NEEDS_INFO: false,
  APPROVED: true,
  SUSPENDED: true,
  DENIED: false,
  WITHDRAWN: false,
  EXPIRED: false,
  REVOKED: false,
};

/** Says, before anybody changes a photo or an ID, that the facilities that said yes will see it. */
export function ChangesAreSeen(props: { homeUser: FragmentType<typeof ChangesAreSeenFragment> }) {
  const t = useWords();
  const { accessRequests } = useFragmentData(ChangesAreSeenFragment, props.homeUser);
  const names = accessRequests.nodes.filter(({ status }) => looksAgain[status]).map(({ facility }) => facility.name);
  if (names.length === 0) return null;
  return <Note icon="eye">{t('account.pictures.seen', { facilities: [...new Set(names)].join(', ') })}</Note>;
}
