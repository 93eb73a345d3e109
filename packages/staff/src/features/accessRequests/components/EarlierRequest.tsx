import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { EarlierRequest_RequestFragment } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { Fact } from '../../accounts/components/Fact.tsx';
import { StatusLink } from '../../accounts/components/StatusLink.tsx';
import { useDates } from '../../accounts/dates.ts';
import { shortName } from '../../accounts/personName.ts';

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
      reference
      status
      requestedAt
      decidedAt
      decidedBy {
        id
        givenName
        familyName
      }
      decidedByClient {
        id
        name
      }
      reasons {
        code
        label
      }
      publicMessage
      officerNote
    }
  }
`);

type Earlier = NonNullable<EarlierRequest_RequestFragment['previousRequest']>;

/** The row of the facts that tells whether the family asked here before, and how that ended; more of it on demand. */
export function EarlierRequest(props: { request: FragmentType<typeof EarlierRequest_request> }) {
  const t = useWords();
  const dates = useDates();
  const { previousRequest: earlier, facility } = useFragmentData(EarlierRequest_request, props.request);
  const name = t('facts.earlier');

  if (!earlier) return <Fact name={name}>{t('facts.noEarlier')}</Fact>;
  const reasons = earlier.reasons.map(({ label }) => label).join(', ');
  return (
    <Fact name={name} check={<StatusLink status={earlier.status} />}>
      <details className="earlier">
        <summary>
          <span className="num">{dates.day(earlier.decidedAt ?? earlier.requestedAt, facility.timeZone)}</span>{' '}
          <span className="quiet">{reasons}</span>
        </summary>
        <EarlierDetail earlier={earlier} timeZone={facility.timeZone} />
      </details>
    </Fact>
  );
}

function EarlierDetail({ earlier, timeZone }: { earlier: Earlier; timeZone: string }) {
  const t = useWords();
  const { day } = useDates();
  const { decidedBy, decidedByClient } = earlier;
  const lines = [
    ['number', earlier.reference],
    ['asked', day(earlier.requestedAt, timeZone)],
    ['decidedBy', decidedBy ? shortName(decidedBy) : decidedByClient?.name],
    ['publicMessage', earlier.publicMessage],
    ['officerNote', earlier.officerNote],
  ] as const;

  return (
    <ul className="earlier-detail">
      {lines.map(
        ([what, words]) =>
          words && (
            <li key={what}>
              <span className="quiet">{t(`earlier.${what}`)}</span> <span className="said">{words}</span>
            </li>
          ),
      )}
    </ul>
  );
}
