import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords } from '@openvisit/ui/words.tsx';
import { Fact } from '../../accounts/components/Fact.tsx';
import { Mark } from '../../accounts/components/Mark.tsx';
import { UserFacts } from '../../accounts/components/UserFacts.tsx';
import { usePending } from '../decisions/desk.ts';
import type { CheckName } from '../decisions/checks.ts';
import { useChecklist } from '../decisions/useChecklist.ts';
import { useNewSinceAsked } from '../useNewSinceAsked.ts';
import { CheckButtons } from './CheckButtons.tsx';
import { EarlierRequest } from './EarlierRequest.tsx';

const RequestFacts_request = graphql(`
  fragment RequestFacts_request on AccessRequest {
    id
    version
    availableActions
    facility {
      id
      minimumAge
    }
    homeUser {
      id
      ...UserFacts_homeUser
    }
    ...NewSinceAsked_request
    ...EarlierRequest_request
  }
`);

interface Props {
  request: FragmentType<typeof RequestFacts_request>;
  /** Whether M, X, C and Backspace answer the checks here. */
  keys?: boolean;
}

/** What the person typed; while the request can be decided, beside it what the officer finds on the pictures. */
export function RequestFacts({ keys = false, ...props }: Props) {
  const t = useWords();
  const request = useFragmentData(RequestFacts_request, props.request);
  const { decisions } = usePending();
  const onItsWay = decisions.some(({ accessRequestId }) => accessRequestId === request.id);
  const open = request.availableActions.includes('APPROVE') && !onItsWay;
  const newAddress = useNewSinceAsked(request).of('ADDRESS');
  const checklist = useChecklist(request, keys && open);
  const buttons = (name: CheckName) => <CheckButtons name={name} checklist={checklist} />;

  return (
    <UserFacts
      homeUser={request.homeUser}
      minimumAge={request.facility.minimumAge}
      compare={open ? { name: buttons('name'), dateOfBirth: buttons('dateOfBirth') } : undefined}
      addressMark={newAddress && <Mark family="turn" icon="turn" words={newAddress} />}
      seen={
        open && (
          <>
            <Fact name={t('check.expiry')} check={buttons('expiry')}>
              <span className="quiet">{t('check.expiryHint')}</span>
            </Fact>
            <Fact name={t('check.face')} check={buttons('face')}>
              <span className="quiet">{t('check.faceHint')}</span>
            </Fact>
          </>
        )
      }
    >
      <EarlierRequest request={request} />
    </UserFacts>
  );
}
