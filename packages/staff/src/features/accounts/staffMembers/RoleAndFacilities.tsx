import type { StaffRole } from '@openvisit/schema/staff/graphql.ts';
import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../staffMember.ts';

interface Props {
  typed: { role: StaffRole | ''; facilityIds: readonly string[] };
  problemAt(field: 'role' | 'facilityIds'): string | undefined;
  onType(typed: { role?: StaffRole; facilityIds?: readonly string[] }): void;
}

/** As what somebody works, and where. */
export function RoleAndFacilities({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const { facilities } = useStaffMember();
  const tick = (id: string) =>
    typed.facilityIds.includes(id) ? typed.facilityIds.filter(other => other !== id) : [...typed.facilityIds, id];

  return (
    <>
      <Choice legend={t('administration.invite.role')} id="role" problem={problemAt('role')}>
        {(['OFFICER', 'ADMINISTRATOR'] as const).map(role => (
          <Pick
            key={role}
            name="role"
            value={role}
            checked={typed.role === role}
            onChange={() => onType({ role })}
            title={t(`role.${role}`)}
            detail={t(`role.${role}.does`)}
          />
        ))}
      </Choice>
      {facilities.length > 1 && (
        <Choice legend={t('administration.invite.facilities')} id="facilityIds" problem={problemAt('facilityIds')}>
          <div>
            {facilities.map(({ id, name }) => (
              <Tick
                key={id}
                checked={typed.facilityIds.includes(id)}
                onChange={() => onType({ facilityIds: tick(id) })}
              >
                {name}
              </Tick>
            ))}
          </div>
        </Choice>
      )}
    </>
  );
}
