import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { RequestRow } from './RequestRow.tsx';

const RequestListFragment = graphql(`
  fragment RequestList_homeUser on HomeUser {
    id
    accessRequests(first: 50) {
      nodes {
        id
        facility {
          id
        }
        ...RequestRow_request
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The person's newest request at each facility; older ones are reached from it. */
export function RequestList(props: { homeUser: FragmentType<typeof RequestListFragment> }) {
  const t = useWords();
  const { nodes } = useFragmentData(RequestListFragment, props.homeUser).accessRequests;
  const newest = nodes.filter(
    (request, index) => nodes.findIndex(({ facility }) => facility.id === request.facility.id) === index,
  );

  if (newest.length === 0) {
    return (
      <Empty icon="doorIn" title={t('home.empty')} action={<Button href={paths.addFacility}>{t('home.add')}</Button>}>
        {t('home.emptyHint')}
      </Empty>
    );
  }
  return (
    <ul className="request-rows">
      {newest.map(request => (
        <RequestRow key={request.id} request={request} />
      ))}
    </ul>
  );
}
