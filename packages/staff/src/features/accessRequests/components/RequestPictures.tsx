import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { IdBesidePhoto } from '../../accounts/components/IdBesidePhoto.tsx';
import { useNewSinceAsked } from '../useNewSinceAsked.ts';

const RequestPictures_request = graphql(`
  fragment RequestPictures_request on AccessRequest {
    id
    version
    homeUser {
      id
      ...IdBesidePhoto_homeUser
    }
    ...NewSinceAsked_request
  }
`);

interface Props {
  request: FragmentType<typeof RequestPictures_request>;
  /** The pictures that can be seen now. */
  onSeen(documentIds: readonly string[]): void;
  keys?: boolean;
}

/** The pictures of the person who asks; what came since more was asked for is marked. */
export function RequestPictures({ onSeen, keys = false, ...props }: Props) {
  const request = useFragmentData(RequestPictures_request, props.request);
  const newSince = useNewSinceAsked(request).pictures;
  return <IdBesidePhoto homeUser={request.homeUser} newSince={newSince} onSeen={onSeen} keys={keys} />;
}
