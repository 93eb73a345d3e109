import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import { shortName } from '../../accounts/personName.ts';
import { useStaffMember } from '../../accounts/staffMember.ts';

const ChangesSince_request = graphql(`
  fragment ChangesSince_request on AccessRequest {
    id
    version
    facility {
      id
      timeZone
    }
    decidedBy {
      id
      givenName
      familyName
    }
    decidedByClient {
      id
      name
    }
    changesSinceDecision {
      what
      at
    }
  }
`);

/** What the family changed after the facility said yes: `Sent a new photo on Mar 3, 2026`. */
export function ChangesSince(props: { request: FragmentType<typeof ChangesSince_request> }) {
  const t = useWords();
  const { day } = useDates();
  const me = useStaffMember();
  const { changesSinceDecision: changes, ...decided } = useFragmentData(ChangesSince_request, props.request);
  const { decidedBy, decidedByClient, facility } = decided;
  if (changes.length === 0) return null;
  const other = decidedBy && decidedBy.id !== me.id ? shortName(decidedBy) : decidedByClient?.name;
  const title = other
    ? t('changed.afterColleague', { who: other })
    : t(decidedBy ? 'changed.afterYou' : 'changed.after');

  return (
    <Note family="turn" icon="turn" title={title}>
      <ul className="note-list">
        {changes.map(({ what, at }) => (
          <li key={what}>{t(`changed.${what}`, { day: day(at, facility.timeZone) })}</li>
        ))}
      </ul>
    </Note>
  );
}
