import DataLoader from 'dataloader';
import type { SignedInContext } from '../../shared/context.ts';
import { asStaffMember, staffMemberColumns } from './account.rows.ts';
import type { StaffMember } from './staffMember.entity.ts';

const statement = `SELECT ${staffMemberColumns()} FROM staff_members m WHERE m.id = ANY($1)`;

/** A colleague; the names of a whole list are read in one statement. Null where they share no facility with the viewer any more. */
export function loadStaffMember(context: SignedInContext, id: string): Promise<StaffMember | null> {
  const loader =
    (context.loaders.get(loadStaffMember) as DataLoader<string, StaffMember | null> | undefined) ?? make(context);
  context.loaders.set(loadStaffMember, loader);
  return loader.load(id);
}

const make = ({ db }: SignedInContext) =>
  new DataLoader<string, StaffMember | null>(async ids => {
    const members = (await db.query<object>(statement, [ids], 'staffMembersByIds')).map(asStaffMember);
    return ids.map(id => members.find(member => member.id === id) ?? null);
  });
