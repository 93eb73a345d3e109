import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { fullName } from '../../accounts/personName.ts';
import { isAdministrator, useStaffMember } from '../../accounts/staffMember.ts';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { isBroken, MomentBoxes, momentOf, noMoment } from '../MomentBoxes.tsx';
import { PersonDialog } from '../PersonDialog.tsx';
import { PersonPick } from '../PersonPick.tsx';
import { AddKeepApart, LiftKeepApart, type Person } from '../personAsks.ts';
import { usePeriod } from '../usePeriod.ts';
import { usePersonAction } from '../usePersonAction.ts';

/** Whom the person is never visited at the same time with. Families never learn of it. */
export function KeepAparts({ person }: { person: Person }) {
  const t = useWords();
  const administrator = isAdministrator(useStaffMember());
  return (
    <section>
      <h2>{t('people.keepAparts')}</h2>
      {person.keepAparts.length === 0 && <p className="quiet">{t('people.noKeepAparts')}</p>}
      <ul className="standing">
        {person.keepAparts.map(keepApart => (
          <li key={keepApart.id}>
            <OneKeepApart person={person} keepApart={keepApart} mayLift={administrator} />
          </li>
        ))}
      </ul>
      {administrator && person.status === 'HERE' && <AddDialog person={person} />}
    </section>
  );
}

interface OneProps {
  person: Person;
  keepApart: Person['keepAparts'][number];
  mayLift: boolean;
}

function OneKeepApart({ person, keepApart, mayLift }: OneProps) {
  const t = useWords();
  const period = usePeriod(person.facility.timeZone);
  const action = usePersonAction(LiftKeepApart);
  const name = fullName(keepApart.other);
  return (
    <>
      <div>
        <a href={paths.incarceratedPerson(keepApart.other.id)}>{name}</a>{' '}
        <span className="num quiet">{keepApart.other.personNumber}</span>
        <p className="quiet small num">{period(keepApart)}</p>
        <p className="said">{keepApart.officerNote}</p>
      </div>
      {mayLift && (
        <PersonDialog
          action={action}
          label={t('people.lift')}
          about={t('people.liftWhich', { what: name })}
          title={t('people.liftKeepApartTitle', { name: fullName(person), other: name })}
          yes={t('people.lift')}
          onYes={() => void action.act({ keepApartId: keepApart.id })}
        >
          <p>{t('people.liftKeepApartSays')}</p>
        </PersonDialog>
      )}
    </>
  );
}

function AddDialog({ person }: { person: Person }) {
  const t = useWords();
  const { id: facilityId, timeZone } = person.facility;
  const [otherPersonId, setOther] = useState('');
  const [typedUntil, setUntil] = useState(noMoment);
  const [officerNote, setOfficerNote] = useState('');
  const [tried, setTried] = useState(false);
  const action = usePersonAction(AddKeepApart, () => {
    setOther('');
    setUntil(noMoment);
    setOfficerNote('');
    setTried(false);
  });
  const endsAt = momentOf(typedUntil, timeZone) ?? null;
  const broken = isBroken(typedUntil, timeZone);
  const [startsAt] = useState(() => new Date().toISOString());
  const hits = useHits(
    action.asking && otherPersonId && !broken
      ? { keepApart: { personId: person.id, otherPersonId, startsAt, endsAt } }
      : undefined,
  );
  async function add() {
    setTried(true);
    if (!otherPersonId || !officerNote.trim() || broken || !(await hits.wereTold())) return;
    const why = officerNote.trim();
    await action.act({ incarceratedPersonId: person.id, otherPersonId, endsAt, officerNote: why });
  }
  return (
    <PersonDialog
      action={action}
      icon="plus"
      label={t('people.addKeepApart')}
      title={t('people.addKeepApartTitle', { name: fullName(person) })}
      yes={t('people.save')}
      onYes={() => void add()}
    >
      <p>{t('people.keepApartSays')}</p>
      <PersonPick
        facilityId={facilityId}
        name="otherPersonId"
        label={t('people.other')}
        except={person.id}
        value={otherPersonId}
        problem={tried && !otherPersonId ? t('people.pickMissing') : action.at('otherPersonId')}
        onChange={setOther}
      />
      <MomentBoxes
        name="endsAt"
        label={t('people.until')}
        hint={t('people.untilHint')}
        value={typedUntil}
        problem={tried && broken ? t('people.wholeMoment') : action.at('endsAt')}
        onChange={setUntil}
      />
      <TextArea
        name="keepApartNote"
        rows={2}
        label={t('people.why')}
        hint={t('people.noteHint')}
        maxLength={2000}
        value={officerNote}
        problem={tried && !officerNote.trim() ? t('people.whyMissing') : undefined}
        onChange={event => setOfficerNote(event.target.value)}
      />
      <HitVisits hits={hits} />
    </PersonDialog>
  );
}
