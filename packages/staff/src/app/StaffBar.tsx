import { useConnection } from '@openvisit/live/useConnection.ts';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { Menu } from '@openvisit/ui/Menu.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Reconnecting } from '@openvisit/ui/Reconnecting.tsx';
import { TopBar } from '@openvisit/ui/TopBar.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { useQueueCount } from '../features/accessRequests/useQueueCount.ts';
import { useSignOut } from '../features/accessRequests/useSignOut.ts';
import { shortName } from '../features/accounts/personName.ts';
import { useStaffMember } from '../features/accounts/staffMember.ts';
import { FacilityNames } from '../features/facilities/components/FacilityNames.tsx';
import { OutdatedNote } from './OutdatedNote.tsx';
import { paths } from './paths.ts';

/** The one slim bar: where to go, where one works, who one is, and whether the page is live. */
export function StaffBar({ onSignedOut }: { onSignedOut(): void }) {
  const t = useWords();
  const [location] = useLocation();
  const waiting = useQueueCount();
  const staffMember = useStaffMember();
  const { leave, hindrance } = useSignOut(onSignedOut);

  return (
    <TopBar
      home={paths.requests}
      links={[
        {
          href: paths.requests,
          label: t('bar.requests'),
          count: waiting,
          current: location.startsWith(paths.requests),
        },
        { href: paths.visits, label: t('visits.title'), current: location.startsWith(paths.visits) },
        { href: paths.users, label: t('bar.administration'), current: location.startsWith(paths.administration) },
      ]}
    >
      {hindrance && (
        <Note family="stop" role="alert">
          {t(`signOut.${hindrance}`)}
        </Note>
      )}
      <OutdatedNote />
      <Reconnecting shown={useConnection() !== 'live' && !hindrance} />
      <FacilityNames facilities={staffMember.facilities} />
      <Menu label={shortName(staffMember)}>
        <a href={paths.ownAccount}>
          <Icon name="person" />
          {t('ownAccount.title')}
        </a>
        <a href={paths.ownDecisions}>
          <Icon name="tickRing" />
          {t('decisions.title')}
        </a>
        <a href={paths.statusHelp}>
          <Icon name="question" />
          {t('bar.statuses')}
        </a>
        <button type="button" onClick={() => void leave()}>
          <Icon name="leave" />
          {t('bar.signOut')}
        </button>
      </Menu>
    </TopBar>
  );
}
