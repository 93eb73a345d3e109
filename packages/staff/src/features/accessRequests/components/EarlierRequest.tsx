import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords } from '@openvisit/ui/words.tsx';
import { Fact } from '../../accounts/components/Fact.tsx';
import { StatusLink } from '../../accounts/components/StatusLink.tsx';
import { useDates } from '../../accounts/dates.ts';

const EarlierRequest_request = graphql(`
  fragment EarlierRequest_request on AccessRequest {
    id
    version
    facility {
      id
      timeZone
    }
    previousRequest {
      id
      version
      status
      requestedAt
      decidedAt
      reasons {
        code
        label
      }
    }
  }
`);

/** The row of the facts that tells whether the family asked here before, and how that ended. */
export function EarlierRequest(props: { request: FragmentType<typeof EarlierRequest_request> }) {
  const t = useWords();
  const dates = useDates();
  const { previousRequest: earlier, facility } = useFragmentData(EarlierRequest_request, props.request);
  const name = t('facts.earlier');

  if (!earlier) return <Fact name={name}>{t('facts.noEarlier')}</Fact>;
  return (
    <Fact name={name} check={<StatusLink status={earlier.status} />}>
      <span className="num">{dates.day(earlier.decidedAt ?? earlier.requestedAt, facility.timeZone)}</span>
      {earlier.reasons.length > 0 && (
        <span className="quiet"> {earlier.reasons.map(({ label }) => label).join(', ')}</span>
      )}
    </Fact>
  );
}
