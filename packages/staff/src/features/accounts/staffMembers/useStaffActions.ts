import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';
import type { StaffRole } from '@openvisit/schema/staff/graphql.ts';
import { useState } from 'react';
import type { StaffMemberRow } from './staffMembersQuery.ts';

const RenewInvitation = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    answer: renewInvitation(input: $input) {
      ...StaffMemberRow_staffMember
      ... on Problem {
        message
      }
    }
  }
`);

const DisableStaffMember = graphql(`
  mutation DisableStaffMember($input: DisableStaffMemberInput!) {
    answer: disableStaffMember(input: $input) {
      ...StaffMemberRow_staffMember
      ... on Problem {
        message
      }
    }
  }
`);

const EnableStaffMember = graphql(`
  mutation EnableStaffMember($input: EnableStaffMemberInput!) {
    answer: enableStaffMember(input: $input) {
      ...StaffMemberRow_staffMember
      ... on Problem {
        message
      }
    }
  }
`);

const ChangeStaffMember = graphql(`
  mutation ChangeStaffMember($input: ChangeStaffMemberInput!) {
    answer: changeStaffMember(input: $input) {
      ...StaffMemberRow_staffMember
      ... on Problem {
        message
      }
    }
  }
`);

const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    answer: resetSecondFactor(input: $input) {
      ...StaffMemberRow_staffMember
      ... on Problem {
        message
      }
    }
  }
`);

export type StaffAction = 'renew' | 'disable' | 'enable' | 'change' | 'reset';

/** What changes with `change`. */
export interface StaffChange {
  role: StaffRole;
  facilityIds: readonly string[];
}

/** How the last thing done to a colleague ended: `done`, or why it was refused. */
export interface StaffOutcome {
  member: StaffMemberRow;
  action: StaffAction;
  end: 'done' | 'InvalidInput' | 'LastAdministrator' | 'StaffOfOtherFacility';
}

/** What an administrator does to one colleague, one thing at a time. */
export function useStaffActions() {
  const renew = useAction(RenewInvitation);
  const disable = useAction(DisableStaffMember);
  const enable = useAction(EnableStaffMember);
  const reset = useAction(ResetSecondFactor);
  const changing = useAction(ChangeStaffMember);
  const [outcome, setOutcome] = useState<StaffOutcome>();
  const [last, setLast] = useState<StaffAction>();
  const actions = { renew, disable, enable, reset, change: changing };

  async function tell(action: StaffAction, member: StaffMemberRow, asked: () => Promise<Answered | undefined>) {
    setOutcome(undefined);
    setLast(action);
    const answer = (await asked())?.answer.__typename;
    if (answer) setOutcome({ member, action, end: answer === 'StaffMember' ? 'done' : answer });
  }
  return {
    outcome,
    /** Nobody was reached. */
    failed: Boolean(last && actions[last].failure),
    act: (action: Exclude<StaffAction, 'change'>, member: StaffMemberRow) =>
      tell(action, member, () => actions[action].act({ input: { staffMemberId: member.id } })),
    change: (member: StaffMemberRow, { role, facilityIds }: StaffChange) =>
      tell('change', member, () =>
        changing.act({ input: { staffMemberId: member.id, role, facilityIds: [...facilityIds] } }),
      ),
  };
}

interface Answered {
  answer: { __typename: 'StaffMember' | Exclude<StaffOutcome['end'], 'done'> };
}
