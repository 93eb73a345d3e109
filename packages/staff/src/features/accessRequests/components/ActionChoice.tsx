import { Segmented, type Segment } from '@openvisit/ui/Segmented.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { DecisionAction } from '../decisions/draft.ts';
import { keys } from '../decisions/keys.ts';

const looks: Record<DecisionAction, Pick<Segment<DecisionAction>, 'icon' | 'family'>> = {
  APPROVE: { icon: 'tickRing', family: 'good' },
  ASK_FOR_INFO: { icon: 'answer', family: 'turn' },
  DENY: { icon: 'octagon', family: 'stop' },
  SUSPEND: { icon: 'pause', family: 'stop' },
  REINSTATE: { icon: 'tickRing', family: 'good' },
  REVOKE: { icon: 'struck', family: 'stop' },
  CORRECT: { icon: 'tickRing', family: 'good' },
};

const keyOf: Partial<Record<DecisionAction, string>> = {
  APPROVE: keys.approve,
  ASK_FOR_INFO: keys.ask,
  DENY: keys.deny,
};

interface Props {
  actions: readonly DecisionAction[];
  chosen: DecisionAction | null;
  /** Whether single keys choose here. */
  withKeys?: boolean;
  onChange(action: DecisionAction): void;
}

/** What the server says can be done now, as one choice. */
export function ActionChoice({ actions, chosen, withKeys = false, onChange }: Props) {
  const t = useWords();
  const options = actions.map(action => {
    const kbd = withKeys ? keyOf[action] : undefined;
    return { value: action, label: t(`action.${action}`), ...looks[action], ...(kbd && { kbd }) };
  });
  return <Segmented label={t('decide.title')} options={options} value={chosen ?? undefined} onChange={onChange} />;
}
