import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';
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

export type StaffAction = 'renew' | 'disable' | 'enable';

/** How the last thing done to a colleague ended: `done`, why it was refused, or that nobody was reached. */
export interface StaffOutcome {
  member: StaffMemberRow;
  action: StaffAction;
  end: 'done' | 'failed' | 'InvalidInput' | 'LastAdministrator' | 'StaffOfOtherFacility';
}

/** What an administrator does to one colleague, one thing at a time. */
export function useStaffActions() {
  const renew = useAction(RenewInvitation);
  const disable = useAction(DisableStaffMember);
  const enable = useAction(EnableStaffMember);
  const [outcome, setOutcome] = useState<StaffOutcome>();
  const actions = { renew, disable, enable };

  return {
    outcome,
    busy: Object.values(actions).some(({ busy }) => busy),
    async act(action: StaffAction, member: StaffMemberRow) {
      setOutcome(undefined);
      const answer = (await actions[action].act({ input: { staffMemberId: member.id } }))?.answer.__typename;
      setOutcome({ member, action, end: answer === 'StaffMember' ? 'done' : (answer ?? 'failed') });
    },
  };
}
