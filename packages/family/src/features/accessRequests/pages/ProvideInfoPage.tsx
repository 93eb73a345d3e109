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
import { ProvideForm } from '../components/ProvideForm.tsx';
import { useProvideInfo } from '../components/provideInfo.ts';
import { ProvideInfoPageQuery } from '../components/providePieces.ts';

/** Gives a facility what it asked for: pictures, an address, or both. */
export default function ProvideInfoPage() {
  const t = useWords();
  const { requestId = '' } = useParams();
  const { data } = usePageQuery(ProvideInfoPageQuery, { id: requestId });
  const provide = useProvideInfo();
  const canProvide = data?.accessRequest?.availableActions.includes('PROVIDE_INFO') ?? true;
  useGoOn(Boolean(provide.failure) && !canProvide, paths.accessRequest(requestId));
  if (!data) return <LoadingPage />;
  if (!data.accessRequest) return <NotFoundPage />;
  if (canProvide) return <ProvideForm request={data.accessRequest} provide={provide} />;

  return (
    <Page title={t('provide.pieces.title')}>
      <Title lead={t('provide.closed')}>{t('provide.pieces.title')}</Title>
      <Button href={paths.accessRequest(requestId)}>{t('requested.see')}</Button>
    </Page>
  );
}
