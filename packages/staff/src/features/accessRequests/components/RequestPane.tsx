import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import type { Ref } from 'react';
import { paths } from '../../../app/paths.ts';
import { IdBesidePhoto } from '../../accounts/components/IdBesidePhoto.tsx';
import { fullName } from '../../accounts/personName.ts';
import { RequestFacts } from './RequestFacts.tsx';
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
      ...IdBesidePhoto_homeUser
    }
    ...RequestFacts_request
    ...RequestStatus_request
  }
`);

interface Props {
  request: FragmentType<typeof RequestPane_request>;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The middle pane: who asks, the ID beside the photo, what they typed. */
export function RequestPane({ headingRef, ...props }: Props) {
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
      </div>
      <section className="sec" aria-label={t('request.pictures')}>
        <IdBesidePhoto homeUser={homeUser} keys />
      </section>
      <section className="sec" aria-label={t('request.facts')}>
        <RequestFacts request={request} keys />
        {homeUser.language === 'ES' && (
          <p className="quiet small">{t('request.readsSpanish', { name: homeUser.givenName })}</p>
        )}
      </section>
    </>
  );
}
