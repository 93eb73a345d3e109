import { graphql } from '@openvisit/schema/family';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { AddressChange } from '../manage/AddressChange.tsx';
import { useViewer } from '../manage/useViewer.ts';

const ChangeAddressPageQuery = graphql(`
  query ChangeAddressPage {
    viewer {
      ... on HomeUser {
        id
        address {
          line1
          line2
          city
          state
          postalCode
        }
      }
    }
  }
`);

/** Manage account: the address. */
export default function ChangeAddressPage() {
  const { data } = usePageQuery(ChangeAddressPageQuery, {});
  const viewer = useViewer(data);
  if (!viewer) return <LoadingPage />;
  return <AddressChange now={viewer.address} />;
}
