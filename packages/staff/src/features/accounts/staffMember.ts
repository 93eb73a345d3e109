import { createContext, useContext } from 'react';
import type { StaffShellQuery } from '@openvisit/schema/staff/graphql.ts';

/** The person who is signed in, with the facilities they work for. */
export type StaffMember = Extract<NonNullable<StaffShellQuery['viewer']>, { __typename: 'StaffMember' }>;

const Context = createContext<StaffMember | null>(null);

export const StaffMemberProvider = Context.Provider;

/** The signed-in staff member; only below the signed-in part of the app. */
export function useStaffMember(): StaffMember {
  const staffMember = useContext(Context);
  if (!staffMember) throw new Error('Nobody is signed in here.');
  return staffMember;
}

/** Whether this person also sees to the staff and the settings. */
export const isAdministrator = ({ role }: Pick<StaffMember, 'role'>): boolean => role === 'ADMINISTRATOR';
