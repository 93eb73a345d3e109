import { useSuspenseFragment } from '@apollo/client/react';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useDesk, usePending } from '../decisions/desk.ts';
import { troubleWords, type Trouble } from '../decisions/pendingDecisions.ts';
import { LastWord_request } from '../lastWord.ts';
import { useLastWord } from '../useLastWord.ts';

/** Decisions that did not get through while the officer was further on; each stays until it is read and closed. */
export function TroubleToasts({ current }: { current: string | undefined }) {
  const { troubles } = usePending();
  return Object.values(troubles)
    .filter(({ decision }) => decision.accessRequestId !== current)
    .map(trouble => <TroubleToast key={trouble.decision.accessRequestId} trouble={trouble} />);
}

function TroubleToast({ trouble }: { trouble: Trouble }) {
  const t = useWords();
  const { pending } = useDesk();
  const { accessRequestId, name } = trouble.decision;
  const words = troubleWords(trouble);
  const lost = words === 'AlreadyDecided' || words === 'overtaken';

  return (
    <div className="toast" role="alert">
      <Icon name="warning" />
      <span>
        <b>{name}.</b> {lost ? <LastWord requestId={accessRequestId} /> : t(`trouble.${words}`)}{' '}
        {t('decided.nothingSent')} <a href={paths.request(accessRequestId)}>{t('trouble.look')}</a>
      </span>
      <button type="button" onClick={() => pending.settle(accessRequestId)}>
        {t('ui.close')}
      </button>
    </div>
  );
}

/** Who was first, what and when: it came with the refusal, so it is there. */
function LastWord({ requestId }: { requestId: string }) {
  const { data } = useSuspenseFragment({
    fragment: LastWord_request,
    fragmentName: 'LastWord_request',
    from: { __typename: 'AccessRequest', id: requestId },
  });
  return useLastWord(data);
}
