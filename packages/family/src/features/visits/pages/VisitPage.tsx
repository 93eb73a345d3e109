import { graphql } from '@openvisit/schema/family';
import { useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { VisitView } from '../components/VisitView.tsx';

const VisitPageQuery = graphql(`
  query VisitPage($id: ID!) {
    visit(id: $id) {
      id
      ...VisitView_visit
    }
  }
`);

/** One visit: how it stands, what happens now, what one can do, and what happened so far. */
export default function VisitPage() {
  const { visitId = '' } = useParams();
  const { data } = usePageQuery(VisitPageQuery, { id: visitId }, { eachMinute: true });
  if (!data) return <LoadingPage />;
  if (!data.visit) return <NotFoundPage />;

  return <VisitView visit={data.visit} />;
}
