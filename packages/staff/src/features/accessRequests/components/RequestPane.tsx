import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import type { Ref } from 'react';
import { paths } from '../../../app/paths.ts';
import { PossibleDuplicates } from '../../accounts/components/PossibleDuplicates.tsx';
import { fullName } from '../../accounts/personName.ts';
import { RequestTrail } from '../../accounts/trail/TrailFold.tsx';
import { AlsoViewing } from './AlsoViewing.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { RequestPictures } from './RequestPictures.tsx';
import { RequestStatus } from './RequestStatus.tsx';

const RequestPane_request = graphql(`
  fragment RequestPane_request on AccessRequest {
    id
    version
    reference
    facility {
      id
      name
    }
    homeUser {
      id
      givenName
      familyName
      language
      ...PossibleDuplicates_homeUser
    }
    ...RequestFacts_request
    ...RequestPictures_request
    ...RequestStatus_request
    ...ChangesSince_request
  }
`);

interface Props {
  request: FragmentType<typeof RequestPane_request>;
  headingRef: Ref<HTMLHeadingElement>;
  /** The pictures that can be seen now. */
  onSeen(documentIds: readonly string[]): void;
}

/** The middle pane: who asks, the ID beside the photo, what they typed. */
export function RequestPane({ headingRef, onSeen, ...props }: Props) {
  const t = useWords();
  const request = useFragmentData(RequestPane_request, props.request);
  const { homeUser, facility } = request;

  return (
    <>
      <div className="pane-head">
        <div>
          <h1 ref={headingRef} tabIndex={-1}>
            {fullName(homeUser)}
          </h1>
          <p className="quiet">
            <Words
              id="request.asks"
              values={{ facility: facility.name, reference: request.reference }}
              components={{ b: <b />, user: <a href={paths.user(homeUser.id)} />, num: <span className="num" /> }}
            />
          </p>
        </div>
        <RequestStatus request={request} />
        <AlsoViewing requestId={request.id} />
      </div>
      <div className="notes">
        <ChangesSince request={request} />
        <PossibleDuplicates homeUser={homeUser} />
      </div>
      <section className="sec" aria-label={t('request.pictures')}>
        <RequestPictures request={request} onSeen={onSeen} keys />
      </section>
      <section className="sec" aria-label={t('request.facts')}>
        <RequestFacts request={request} keys />
        {homeUser.language === 'ES' && (
          <p className="quiet small">{t('request.readsSpanish', { name: homeUser.givenName })}</p>
        )}
      </section>
      <section className="sec" aria-label={t('trail.title')}>
        <RequestTrail id={request.id} />
      </section>
    </>
  );
}
