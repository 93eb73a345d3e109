import { graphql } from '@openvisit/schema/family';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation, useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { ChooseOne } from '../components/ChooseOne.tsx';

const ChooseFacilityPageQuery = graphql(`
  query ChooseFacilityPage($state: String!) {
    facilities(state: $state) {
      id
      name
      stateName
      queueLength
      myAccessRequest {
        id
        version
        status
      }
    }
  }
`);

/** Add a new facility, second step: the facility. */
export default function ChooseFacilityPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { state = '' } = useParams();
  const [facilityId, setFacilityId] = useDraft('addFacility.facility', '');
  const { data } = usePageQuery(ChooseFacilityPageQuery, { state });
  if (!data) return <LoadingPage />;

  const [first] = data.facilities;
  return (
    <ChooseOne
      step={2}
      name="facility"
      title={t('add.facility.title')}
      hint={first ? t('add.facility.in', { state: first.stateName }) : ''}
      missing={t('add.facility.missing')}
      back={paths.addFacility}
      rows={data.facilities.map(({ id, name, queueLength, myAccessRequest }) => ({
        value: id,
        title: name,
        detail: myAccessRequest ? (
          <StatusBadge status={myAccessRequest.status} small />
        ) : (
          t('add.facility.waiting', { count: queueLength })
        ),
      }))}
      none={
        <Empty icon="search" title={t('add.facility.none')}>
          {t('add.facility.noneHint')}
        </Empty>
      }
      chosen={facilityId}
      onChoose={setFacilityId}
      onContinue={id => navigate(paths.confirmFacility(state, id))}
    />
  );
}
