import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { useGoOn } from '../../../page/useGoOn.ts';
import { needsAddressAlone } from '../components/needsAddressAlone.ts';
import { AddressForm } from '../components/AddressForm.tsx';
import { useProvideInfo } from '../components/provideInfo.ts';

const ProvideAddressPageQuery = graphql(`
  query ProvideAddressPage($id: ID!) {
    accessRequest(id: $id) {
      id
      version
      neededPieces
      availableActions
      facility {
        id
        name
      }
    }
  }
`);

/** Gives a facility the address it asked for. */
export default function ProvideAddressPage() {
  const t = useWords();
  const { requestId = '' } = useParams();
  const { data } = usePageQuery(ProvideAddressPageQuery, { id: requestId });
  const provide = useProvideInfo();
  const canProvide = data?.accessRequest?.availableActions.includes('PROVIDE_INFO') ?? true;
  useGoOn(Boolean(provide.failure) && !canProvide, paths.accessRequest(requestId));
  if (!data) return <LoadingPage />;
  if (!data.accessRequest) return <NotFoundPage />;

  const { version, facility, neededPieces } = data.accessRequest;
  if (canProvide && needsAddressAlone(neededPieces)) {
    return <AddressForm requestId={requestId} version={version} facilityName={facility.name} provide={provide} />;
  }
  return (
    <Page title={t('provide.title')}>
      <Title lead={t('provide.closed')}>{t('provide.title')}</Title>
      <Button href={paths.accessRequest(requestId)}>{t('requested.see')}</Button>
    </Page>
  );
}
