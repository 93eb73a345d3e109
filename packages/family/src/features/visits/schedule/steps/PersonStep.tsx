import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { announce } from '@openvisit/ui/announce.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import type { VisitedPerson } from '../draft.ts';
import { useFindPeople } from '../findPeople.ts';
import { relationshipWith, useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';
import { FindPerson } from './FindPerson.tsx';

/** Whom one visits: the people whom one may visit already, and anybody else by their whole name or number. */
export function PersonStep() {
  const t = useWords();
  const journey = useJourney();
  const { facility, viewer, draft } = journey;
  const { goOn, end } = useGo();
  const { faults, attempt, show, at } = useFaults();
  const search = useFindPeople(facility.id);
  const known = viewer.relationships
    .filter(({ status, facility: { id } }) => status === 'APPROVED' && id === facility.id)
    .map(({ incarceratedPerson }) => incarceratedPerson);
  const [chosen, setChosen] = useState<VisitedPerson | undefined>(
    draft.person ?? (known.length === 1 ? known[0] : undefined),
  );
  const others = (search.found ?? (draft.isNewPerson && draft.person ? [draft.person] : [])).filter(
    ({ id }) => !known.some(person => person.id === id),
  );
  const rows = [...known, ...others];

  async function find(typed: string) {
    if (!show(typed.trim() ? [] : [{ id: 'search', message: t('schedule.find.missing') }])) return;
    const found = await search.find(typed.trim());
    if (!found) return;
    if (found.length === 0) return end('personNotFound', { searched: typed.trim() });
    announce(t('schedule.find.found', { count: found.length }));
    setChosen(found[0]);
  }
  function submit() {
    const person = rows.find(({ id }) => id === chosen?.id);
    const missing = rows.length > 0 ? { id: 'person', message: t('schedule.person.missing') } : undefined;
    const fault = missing ?? { id: 'search', message: t('schedule.find.missing') };
    if (!show(person ? [] : [fault]) || !person) return;
    const { id, personNumber, givenName, familyName } = person;
    const relationship = relationshipWith(journey, id);
    const isNewPerson = relationship?.status !== 'APPROVED';
    const choice = { person: { id, personNumber, givenName, familyName }, isNewPerson };
    if (relationship?.status === 'PENDING') return end('waitsForFacility', {}, choice);
    goOn(choice);
  }
  return (
    <StepFrame
      name="person"
      title={t('schedule.person.title')}
      lead={known.length > 0 ? t('schedule.person.lead') : t('schedule.find.lead')}
      faults={faults}
      attempt={attempt}
      failure={search.failure}
      {...(rows.length > 0 && { action: t('add.continue') })}
      onSubmit={submit}
      after={<FindPerson isFirst={known.length === 0} problem={at('search')} busy={search.busy} onFind={find} />}
    >
      {rows.length > 0 && (
        <Choice id="person" legend={t('schedule.person.title')} legendUnseen problem={at('person')}>
          {rows.map(({ id, personNumber, givenName, familyName }) => (
            <Pick
              key={id}
              name="person"
              value={id}
              title={`${givenName} ${familyName}`}
              detail={t('schedule.person.number', { number: personNumber })}
              checked={id === chosen?.id}
              onChange={() => setChosen(rows.find(person => person.id === id))}
            />
          ))}
        </Choice>
      )}
    </StepFrame>
  );
}
