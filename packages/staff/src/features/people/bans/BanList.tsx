import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Mark } from '../../accounts/components/Mark.tsx';
import { fullName } from '../../accounts/personName.ts';
import { isAdministrator, useStaffMember } from '../../accounts/staffMember.ts';
import { PersonDialog } from '../PersonDialog.tsx';
import { usePeriod } from '../usePeriod.ts';
import { usePersonAction } from '../usePersonAction.ts';
import { LiftBan } from './banAsks.ts';

export interface Ban {
  id: string;
  version: number;
  startsAt: string;
  endsAt: string | null;
  liftedAt: string | null;
  officerNote: string;
  facility: { id: string; name: string; timeZone: string };
  homeUser: { id: string; givenName: string; familyName: string };
  incarceratedPerson: { id: string; givenName: string; familyName: string } | null;
}

interface Props {
  bans: readonly Ban[];
  /** Whose page it is: the other side is told in each row. */
  of: 'person' | 'homeUser';
}

/** Bans, newest first, with those that were lifted or are over. Administrators lift them. */
export function BanList({ bans, of }: Props) {
  return (
    <ul className="standing">
      {bans.map(ban => (
        <li key={ban.id}>
          <OneBan ban={ban} of={of} />
        </li>
      ))}
    </ul>
  );
}

const counts = ({ liftedAt, endsAt }: Ban) => !liftedAt && (endsAt === null || Date.parse(endsAt) > Date.now());

function OneBan({ ban, of }: { ban: Ban; of: Props['of'] }) {
  const t = useWords();
  const period = usePeriod(ban.facility.timeZone);
  const action = usePersonAction(LiftBan);
  const administrator = isAdministrator(useStaffMember());
  const stands = counts(ban);
  const words = t(stands ? 'people.ban.stands' : ban.liftedAt ? 'people.ban.lifted' : 'people.ban.over');
  return (
    <>
      <div>
        <Mark family={stands ? 'stop' : 'calm'} icon={stands ? 'octagon' : 'ring'} words={words} />{' '}
        <BannedFrom ban={ban} of={of} />
        <p className="quiet small num">{period(ban)}</p>
        <p className="said">{ban.officerNote}</p>
      </div>
      {administrator && stands && (
        <PersonDialog
          action={action}
          label={t('people.lift')}
          about={t('people.liftWhich', { what: fullName(ban.homeUser) })}
          title={t('people.ban.liftTitle', { name: fullName(ban.homeUser) })}
          yes={t('people.lift')}
          onYes={() => void action.act({ banId: ban.id, version: ban.version })}
        >
          <p>{t('people.ban.liftSays')}</p>
        </PersonDialog>
      )}
    </>
  );
}

function BannedFrom({ ban: { facility, homeUser, incarceratedPerson }, of }: { ban: Ban; of: Props['of'] }) {
  if (of === 'person') return <a href={paths.user(homeUser.id)}>{fullName(homeUser)}</a>;
  if (!incarceratedPerson) return <>{facility.name}</>;
  return (
    <>
      <a href={paths.incarceratedPerson(incarceratedPerson.id)}>{fullName(incarceratedPerson)}</a>, {facility.name}
    </>
  );
}
