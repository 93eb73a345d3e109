import { graphql } from '@openvisit/schema/family';
import { useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { RequestView } from '../components/RequestView.tsx';

const RequestPageQuery = graphql(`
  query RequestPage($id: ID!) {
    accessRequest(id: $id) {
      id
      ...RequestView_request
    }
  }
`);

/** One request: how it stands, what happens now, what one can do, and what happened so far. */
export default function RequestPage() {
  const { requestId = '' } = useParams();
  const { data, checkedAt } = usePageQuery(RequestPageQuery, { id: requestId }, { eachMinute: true });
  if (!data) return <LoadingPage />;
  if (!data.accessRequest) return <NotFoundPage />;

  return <RequestView request={data.accessRequest} checkedAt={checkedAt} />;
}
