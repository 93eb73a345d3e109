import { Select } from '@openvisit/ui/Select.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { isBroken, MomentBoxes, momentOf, noMoment } from '../MomentBoxes.tsx';
import { PersonDialog } from '../PersonDialog.tsx';
import { PersonPick } from '../PersonPick.tsx';
import { usePersonAction } from '../usePersonAction.ts';
import { BanHomeUser } from './banAsks.ts';

interface Props {
  homeUser: { id: string; name: string };
  /** The administrator's, where the home user is known. */
  facilities: readonly { id: string; name: string; timeZone: string }[];
}

/** Keeps a home user out of a facility, or from one person there. What they booked is cancelled: the form lists it. */
export function BanDialog({ homeUser, facilities }: Props) {
  const t = useWords();
  const [facilityId, setFacilityId] = useState(facilities[0]?.id ?? '');
  const facility = facilities.find(({ id }) => id === facilityId);
  const [from, setFrom] = useState<'FACILITY' | 'PERSON'>('FACILITY');
  const [personId, setPersonId] = useState('');
  const [typedUntil, setUntil] = useState(noMoment);
  const [officerNote, setOfficerNote] = useState('');
  const [tried, setTried] = useState(false);
  const action = usePersonAction(BanHomeUser, () => {
    setPersonId('');
    setUntil(noMoment);
    setOfficerNote('');
    setTried(false);
  });
  const zone = facility?.timeZone ?? 'UTC';
  const until = momentOf(typedUntil, zone) ?? null;
  const broken = isBroken(typedUntil, zone);
  const noPerson = from === 'PERSON' && !personId;
  const whom = { homeUserId: homeUser.id, facilityId, incarceratedPersonId: from === 'PERSON' ? personId : null };
  const [opened] = useState(() => new Date().toISOString());
  const hits = useHits(action.asking && !broken && !noPerson ? { ban: { ...whom, from: opened, until } } : undefined);
  async function ban() {
    setTried(true);
    if (broken || noPerson || !officerNote.trim() || !(await hits.wereTold())) return;
    await action.act({ ...whom, until, officerNote: officerNote.trim() });
  }
  return (
    <PersonDialog
      action={action}
      icon="octagon"
      label={t('people.ban.add')}
      title={t('people.ban.addTitle', { name: homeUser.name })}
      yes={t('people.ban.addYes')}
      onYes={() => void ban()}
    >
      <p>{t('people.ban.says')}</p>
      {facilities.length > 1 && (
        <Select
          name="banFacility"
          label={t('administration.facility')}
          value={facilityId}
          onChange={event => setFacilityId(event.target.value)}
          options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        name="banFrom"
        label={t('people.ban.from')}
        value={from}
        onChange={event => setFrom(event.target.value as 'FACILITY' | 'PERSON')}
        options={[
          { value: 'FACILITY', label: t('people.ban.FACILITY') },
          { value: 'PERSON', label: t('people.ban.PERSON') },
        ]}
      />
      {from === 'PERSON' && (
        <PersonPick
          key={facilityId}
          facilityId={facilityId}
          name="incarceratedPersonId"
          label={t('people.person')}
          value={personId}
          problem={tried && noPerson ? t('people.pickMissing') : action.at('incarceratedPersonId')}
          onChange={setPersonId}
        />
      )}
      <MomentBoxes
        name="until"
        label={t('people.until')}
        hint={t('people.untilHint')}
        value={typedUntil}
        problem={tried && broken ? t('people.wholeMoment') : action.at('until')}
        onChange={setUntil}
      />
      <TextArea
        name="banNote"
        rows={3}
        label={t('people.why')}
        hint={t('people.noteHint')}
        maxLength={2000}
        value={officerNote}
        problem={tried && !officerNote.trim() ? t('people.whyMissing') : action.at('officerNote')}
        onChange={event => setOfficerNote(event.target.value)}
      />
      <HitVisits hits={hits} fate="cancelled" />
    </PersonDialog>
  );
}
