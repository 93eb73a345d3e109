import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { DecisionAction, Draft } from '../decisions/draft.ts';

const kinds: Record<DecisionAction, 'action' | 'good' | 'stop'> = {
  APPROVE: 'good',
  ASK_FOR_INFO: 'action',
  DENY: 'stop',
  SUSPEND: 'stop',
  REINSTATE: 'good',
  REVOKE: 'stop',
  CORRECT: 'good',
};

/** Says what Enter will do: "Deny, 1 reason". */
export function SendButton({ draft, kbd }: { draft: Draft; kbd: string }) {
  const t = useWords();
  if (!draft.action) {
    return (
      <Button type="submit" kind="second">
        {t('decide.nothingChosen')}
      </Button>
    );
  }
  return (
    <Button type="submit" kind={kinds[draft.action]} kbd={kbd}>
      {t(`send.${draft.action}`, { reasons: draft.reasonCodes.length, pieces: draft.pieces.length })}
    </Button>
  );
}
