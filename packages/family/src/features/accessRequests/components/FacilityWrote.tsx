import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { useWords } from '@openvisit/ui/words.tsx';

const FacilityWroteFragment = graphql(`
  fragment FacilityWrote_request on AccessRequest {
    id
    version
    publicMessage
    facility {
      id
      name
    }
  }
`);

/** The facility's own words to the family, marked as theirs. */
export function FacilityWrote(props: { request: FragmentType<typeof FacilityWroteFragment> }) {
  const t = useWords();
  const { publicMessage, facility } = useFragmentData(FacilityWroteFragment, props.request);
  if (!publicMessage) return null;

  return (
    <section>
      <h2>{t('request.wrote', { facility: facility.name })}</h2>
      <blockquote className="wrote" dir="auto">
        {publicMessage}
      </blockquote>
    </section>
  );
}
