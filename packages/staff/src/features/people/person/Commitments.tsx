import type { CommitmentKind } from '@openvisit/schema/staff/graphql.ts';
import { Select } from '@openvisit/ui/Select.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { fullName } from '../../accounts/personName.ts';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { MomentBoxes, momentOf, noMoment } from '../MomentBoxes.tsx';
import { PersonDialog } from '../PersonDialog.tsx';
import { AddCommitment, RemoveCommitment, type Person } from '../personAsks.ts';
import { usePersonAction } from '../usePersonAction.ts';
import { usePeriod } from '../usePeriod.ts';

const kinds: readonly CommitmentKind[] = ['COURT', 'MEDICAL', 'WORK', 'PROGRAM'];

/** Where else the person has to be; no visit is offered then. */
export function Commitments({ person }: { person: Person }) {
  const t = useWords();
  return (
    <section>
      <h2>{t('people.commitments')}</h2>
      {person.commitments.length === 0 && <p className="quiet">{t('people.noCommitments')}</p>}
      <ul className="standing">
        {person.commitments.map(commitment => (
          <li key={commitment.id}>
            <OneCommitment person={person} commitment={commitment} />
          </li>
        ))}
      </ul>
      {person.status === 'HERE' && <AddDialog person={person} />}
    </section>
  );
}

function OneCommitment({ person, commitment }: { person: Person; commitment: Person['commitments'][number] }) {
  const t = useWords();
  const period = usePeriod(person.facility.timeZone);
  const action = usePersonAction(RemoveCommitment);
  const kind = t(`people.commitment.${commitment.kind}`);
  const when = period(commitment);
  return (
    <>
      <div>
        <b>{kind}</b> <span className="num">{when}</span>
        {commitment.officerNote && <p className="said">{commitment.officerNote}</p>}
      </div>
      <PersonDialog
        action={action}
        label={t('people.remove')}
        about={t('people.removeWhich', { what: `${kind}, ${when}` })}
        title={t('people.removeTitle', { what: kind })}
        yes={t('people.remove')}
        onYes={() => void action.act({ commitmentId: commitment.id })}
      >
        <p className="num">{when}</p>
      </PersonDialog>
    </>
  );
}

function AddDialog({ person }: { person: Person }) {
  const t = useWords();
  const { timeZone } = person.facility;
  const [kind, setKind] = useState<CommitmentKind>('COURT');
  const [typedStart, setStart] = useState(noMoment);
  const [typedEnd, setEnd] = useState(noMoment);
  const [officerNote, setOfficerNote] = useState('');
  const [tried, setTried] = useState(false);
  const action = usePersonAction(AddCommitment, () => {
    setStart(noMoment);
    setEnd(noMoment);
    setOfficerNote('');
    setTried(false);
  });
  const [startsAt, endsAt] = [momentOf(typedStart, timeZone), momentOf(typedEnd, timeZone)];
  const incarceratedPersonId = person.id;
  const isWhole = startsAt !== undefined && endsAt !== undefined && startsAt < endsAt;
  const hits = useHits(
    action.asking && isWhole ? { commitment: { incarceratedPersonId, startsAt, endsAt } } : undefined,
  );
  async function add() {
    setTried(true);
    if (!startsAt || !endsAt || !(await hits.wereTold())) return;
    await action.act({ incarceratedPersonId, kind, startsAt, endsAt, officerNote: officerNote.trim() });
  }
  const missing = (moment: string | undefined) => (tried && !moment ? t('people.wholeMoment') : undefined);
  return (
    <PersonDialog
      action={action}
      icon="plus"
      label={t('people.addCommitment')}
      title={t('people.addCommitmentTitle', { name: fullName(person) })}
      yes={t('people.save')}
      onYes={() => void add()}
    >
      <Select
        name="kind"
        label={t('people.commitmentKind')}
        value={kind}
        onChange={event => setKind(event.target.value as CommitmentKind)}
        options={kinds.map(value => ({ value, label: t(`people.commitment.${value}`) }))}
      />
      <MomentBoxes
        name="startsAt"
        label={t('people.from')}
        value={typedStart}
        problem={missing(startsAt) ?? action.at('startsAt')}
        onChange={setStart}
      />
      <MomentBoxes
        name="endsAt"
        label={t('people.until')}
        value={typedEnd}
        problem={missing(endsAt) ?? action.at('endsAt')}
        onChange={setEnd}
      />
      <TextArea
        name="commitmentNote"
        rows={2}
        label={t('people.box.officerNote')}
        hint={t('people.noteHint')}
        maxLength={2000}
        value={officerNote}
        onChange={event => setOfficerNote(event.target.value)}
      />
      <HitVisits hits={hits} />
    </PersonDialog>
  );
}
