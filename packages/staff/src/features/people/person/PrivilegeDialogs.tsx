import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { fullName } from '../../accounts/personName.ts';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { isBroken, MomentBoxes, momentOf, noMoment } from '../MomentBoxes.tsx';
import { PersonDialog } from '../PersonDialog.tsx';
import { RestorePrivileges, SuspendPrivileges, type Person } from '../personAsks.ts';
import { usePersonAction } from '../usePersonAction.ts';

/** No visits from now on, or for a time. Booked ones stay: the form lists them. */
export function SuspendDialog({ person }: { person: Person }) {
  const t = useWords();
  const { timeZone } = person.facility;
  const [typedFrom, setFrom] = useState(noMoment);
  const [typedUntil, setUntil] = useState(noMoment);
  const [tried, setTried] = useState(false);
  const action = usePersonAction(SuspendPrivileges);
  const [from, until] = [momentOf(typedFrom, timeZone), momentOf(typedUntil, timeZone)];
  const [fromBroken, untilBroken] = [isBroken(typedFrom, timeZone), isBroken(typedUntil, timeZone)];
  const [opened] = useState(() => new Date().toISOString());
  const hits = useHits(
    action.asking && !fromBroken && !untilBroken
      ? { person: { incarceratedPersonId: person.id, suspendedFrom: from ?? opened, suspendedUntil: until ?? null } }
      : undefined,
  );
  async function suspend() {
    setTried(true);
    if (fromBroken || untilBroken || !(await hits.wereTold())) return;
    const { id, version } = person;
    await action.act({ incarceratedPersonId: id, version, from: from ?? null, until: until ?? null });
  }
  const broken = (is: boolean) => (tried && is ? t('people.wholeMoment') : undefined);
  return (
    <PersonDialog
      action={action}
      label={t('people.suspend')}
      title={t('people.suspendTitle', { name: fullName(person) })}
      yes={t('people.suspendYes')}
      onYes={() => void suspend()}
    >
      <p>{t('people.suspendSays')}</p>
      <MomentBoxes
        name="from"
        label={t('people.from')}
        hint={t('people.fromHint')}
        value={typedFrom}
        problem={broken(fromBroken) ?? action.at('from')}
        onChange={setFrom}
      />
      <MomentBoxes
        name="until"
        label={t('people.until')}
        hint={t('people.untilHint')}
        value={typedUntil}
        problem={broken(untilBroken) ?? action.at('until')}
        onChange={setUntil}
      />
      <HitVisits hits={hits} />
    </PersonDialog>
  );
}

export function RestoreDialog({ person }: { person: Person }) {
  const t = useWords();
  const action = usePersonAction(RestorePrivileges);
  return (
    <PersonDialog
      action={action}
      label={t('people.restore')}
      title={t('people.restoreTitle', { name: fullName(person) })}
      yes={t('people.restoreYes')}
      onYes={() => void action.act({ incarceratedPersonId: person.id, version: person.version })}
    >
      <p>{t('people.restoreSays')}</p>
    </PersonDialog>
  );
}
