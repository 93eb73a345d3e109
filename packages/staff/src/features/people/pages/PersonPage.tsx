import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useParams } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { fullName } from '../../accounts/personName.ts';
import { BanList } from '../bans/BanList.tsx';
import { Commitments } from '../person/Commitments.tsx';
import { KeepAparts } from '../person/KeepAparts.tsx';
import { PersonFacts } from '../person/PersonFacts.tsx';
import { PersonForm } from '../person/PersonForm.tsx';
import { PersonPageAsk, type Person } from '../personAsks.ts';
import { RelationshipRow } from '../visitors/RelationshipRow.tsx';
import '../people.css';

/** Administration, Incarcerated people, one of them: who they are, and everything that decides about their visits. */
export default function PersonPage() {
  const t = useWords();
  const { personId = '' } = useParams<{ personId: string }>();
  const { data } = useSuspenseQuery(PersonPageAsk, { variables: { id: personId }, fetchPolicy: 'cache-and-network' });
  const person = data.incarceratedPerson;
  if (!person) {
    return (
      <AdministrationPage title={t('notThere.title')} className="people">
        <p>{t('notThere.hint')}</p>
        <Button href={paths.incarceratedPeople}>{t('people.title')}</Button>
      </AdministrationPage>
    );
  }
  return (
    <AdministrationPage title={fullName(person)} className="people">
      <OnePerson key={person.id} person={person} />
    </AdministrationPage>
  );
}

function OnePerson({ person }: { person: Person }) {
  const t = useWords();
  const [changing, setChanging] = useState(false);
  return (
    <>
      {changing ? (
        <PersonForm facilityId={person.facility.id} person={person} onDone={() => setChanging(false)} />
      ) : (
        <PersonFacts person={person} onChange={() => setChanging(true)} />
      )}
      <Commitments person={person} />
      <section>
        <h2>{t('people.visitors')}</h2>
        {person.relationships.length === 0 && <p className="quiet">{t('people.noVisitors')}</p>}
        <ul className="standing">
          {person.relationships.map(relationship => (
            <li key={relationship.id}>
              <RelationshipRow relationship={relationship} on="person" />
            </li>
          ))}
        </ul>
      </section>
      <KeepAparts person={person} />
      <section>
        <h2>{t('people.bansFrom')}</h2>
        <p className="quiet">{t(person.bans.length === 0 ? 'people.noBansFrom' : 'people.bansFromHint')}</p>
        <BanList bans={person.bans} of="person" />
      </section>
    </>
  );
}
