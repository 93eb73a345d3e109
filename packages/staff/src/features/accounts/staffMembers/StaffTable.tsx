import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';
import { LastInvitation } from './LastInvitation.tsx';
import { StaffRowActions } from './StaffRowActions.tsx';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import { staffStateLook, staffStateOf } from './staffState.ts';
import type { StaffAction } from './useStaffActions.ts';

interface Props {
  members: readonly StaffMemberRow[];
  onAct(action: StaffAction, member: StaffMemberRow): void;
}

/** Who works here, what each may do, and whether they came in. */
export function StaffTable({ members, onAct }: Props) {
  const t = useWords();
  return (
    <DataTable
      caption={t('administration.staff.list')}
      captionUnseen
      rows={members}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', header: t('administration.staff.name'), cell: member => <Name member={member} /> },
        { id: 'role', header: t('administration.staff.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          id: 'facilities',
          header: t('administration.staff.facilities'),
          cell: ({ facilities }) => facilities.map(({ name }) => name).join(', '),
        },
        { id: 'state', header: t('administration.staff.state'), cell: member => <State member={member} /> },
        {
          id: 'invitation',
          header: t('administration.staff.invitation'),
          cell: member => <LastInvitation member={member} />,
        },
        {
          id: 'actions',
          header: <span className="unseen">{t('administration.staff.actions')}</span>,
          end: true,
          cell: member => <StaffRowActions member={member} onAct={action => onAct(action, member)} />,
        },
      ]}
    />
  );
}

function Name({ member }: { member: StaffMemberRow }) {
  const t = useWords();
  const { id } = useStaffMember();
  return (
    <>
      {fullName(member)} {member.id === id && <span className="tag">{t('administration.staff.you')}</span>}
      <span className="quiet email">{member.email}</span>
    </>
  );
}

function State({ member }: { member: StaffMemberRow }) {
  const t = useWords();
  const state = staffStateOf(member, new Date());
  const { icon, family } = staffStateLook[state];
  return (
    <>
      <span className={`status ${family}`}>
        <Icon name={icon} />
        {t(`administration.staff.${state}`)}
      </span>
      <span className="quiet became">
        {t(member.hasSecondFactor ? 'administration.staff.hasFactor' : 'administration.staff.noFactor')}
      </span>
    </>
  );
}
