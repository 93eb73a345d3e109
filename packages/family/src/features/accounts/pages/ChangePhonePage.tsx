import { graphql } from '@openvisit/schema/family';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { PhoneChange } from '../manage/PhoneChange.tsx';
import { useViewer } from '../manage/useViewer.ts';

const ChangePhonePageQuery = graphql(`
  query ChangePhonePage {
    viewer {
      ... on HomeUser {
        id
        phone
      }
    }
  }
`);

/** Manage account: the phone number. */
export default function ChangePhonePage() {
  const { data } = usePageQuery(ChangePhonePageQuery, {});
  const viewer = useViewer(data);
  if (!viewer) return <LoadingPage />;
  return <PhoneChange now={viewer.phone ?? ''} />;
}
