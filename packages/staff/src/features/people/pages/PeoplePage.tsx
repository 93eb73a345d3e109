import { tryAgainAtOf } from '@openvisit/live/graphqlErrors.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { TooManySearches } from '../../accounts/components/TooManySearches.tsx';
import { FacilityChoice } from '../../facilities/components/FacilityChoice.tsx';
import { useFacilityOfPage } from '../../facilities/useFacilityOfPage.ts';
import { PeopleSearch } from '../list/PeopleSearch.tsx';
import { PeopleTable } from '../list/PeopleTable.tsx';
import { usePeople } from '../list/usePeople.ts';
import '../../accounts/users.css';
import '../people.css';

/** Administration, Incarcerated people: who is held at a facility. */
export default function PeoplePage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  const add = facility && (
    <Button kind="second" icon="plus" href={paths.newPerson(facility.id)}>
      {t('people.add')}
    </Button>
  );
  return (
    <AdministrationPage title={t('people.title')} className="people users" action={add}>
      <FacilityChoice />
      {facility && <PeopleOfFacility key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}

function PeopleOfFacility({ facilityId }: { facilityId: string }) {
  const t = useWords();
  const people = usePeople(facilityId);
  const [, navigate] = useLocation();
  const found = useRef<HTMLDivElement>(null);
  const tryAgainAt = tryAgainAtOf(people.error);
  const only = people.settled && people.nodes?.length === 1 ? people.nodes[0] : undefined;
  return (
    <>
      <PeopleSearch
        facilityId={facilityId}
        filter={people.filter}
        onChange={people.setFilter}
        onDown={() => found.current?.querySelector<HTMLElement>('tbody tr')?.focus()}
        onEnter={() => only && navigate(paths.incarceratedPerson(only.id))}
      />
      {!people.nodes && !people.error && <Skeleton label={t('people.loading')} lines={[100, 100, 100, 100, 100]} />}
      {tryAgainAt && <TooManySearches tryAgainAt={tryAgainAt} />}
      {!people.nodes && people.error && !tryAgainAt && <TryAgain failure={people.error} onTry={people.tryAgain} />}
      {!tryAgainAt && people.nodes?.length === 0 && (
        <Empty icon="search" title={t('people.none')}>
          {t('people.noneHint')}
        </Empty>
      )}
      {!tryAgainAt && people.nodes && people.nodes.length > 0 && (
        <div ref={found}>
          <PeopleTable people={people.nodes} />
        </div>
      )}
      {people.hasMore && (
        <p>
          <Button kind="second" busy={people.loadingMore} onClick={() => void people.showMore()}>
            {t('users.more')}
          </Button>
        </p>
      )}
    </>
  );
}
