import type { Language } from '@openvisit/schema/staff/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, type FormEvent } from 'react';
import { fullName } from '../../accounts/personName.ts';
import { useDesk, usePending } from '../decisions/desk.ts';
import { asksFor, askablePieces, toggled, type DecisionAction } from '../decisions/draft.ts';
import { digitKeys, keys } from '../decisions/keys.ts';
import type { PendingDecision } from '../decisions/pendingDecisions.ts';
import { useDecisionForm } from '../decisions/useDecisionForm.ts';
import type { DecisionReason } from '../decisions/useReasons.ts';
import { useTextMenu } from '../decisions/useTextMenu.ts';
import { ActionChoice } from './ActionChoice.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { LookAgain } from './LookAgain.tsx';
import { SendButton } from './SendButton.tsx';
import { TroubleNote } from './TroubleNote.tsx';

interface Props {
  request: {
    id: string;
    version: number;
    facility: { id: string; name: string };
    homeUser: { givenName: string; familyName: string; language: Language };
  };
  actions: readonly DecisionAction[];
  reasons: readonly DecisionReason[];
  onDecide(decision: Pick<PendingDecision, 'accessRequestId' | 'version' | 'draft' | 'name'>): void;
  onSkip(): void;
}

/** Decide by keyboard alone: a letter, digits, Enter. */
export function QueueDecisionForm({ request, actions, reasons, onDecide, onSkip }: Props) {
  const t = useWords();
  const { drafts } = useDesk();
  const trouble = usePending().troubles[request.id];
  const form = useDecisionForm(request.id, reasons);
  const element = useRef<HTMLFormElement>(null);
  const { draft, change } = form;
  const toChoice = () => element.current?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus();
  const menu = useTextMenu(request, toChoice); // so that Enter sends
  const asked = draft.action && asksFor[draft.action];

  useEffect(() => {
    if (trouble) form.showRefusal(trouble.outcome);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per trouble; the form is new at each render
  }, [trouble]);

  const choose = (action: DecisionAction) => () => actions.includes(action) && choosing(action);
  const choosing = (action: DecisionAction) => {
    change({ action });
    element.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')[actions.indexOf(action)]?.focus();
  };
  const send = () => {
    if (form.isComplete()) {
      onDecide({
        accessRequestId: request.id,
        version: request.version,
        draft: drafts.of(request.id),
        name: fullName(request.homeUser),
      });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  const openOrCloseTexts = () => {
    menu.onToggle(!menu.open);
    if (menu.open) toChoice();
  };

  useKeys({
    a: choose('APPROVE'),
    n: choose('ASK_FOR_INFO'),
    d: choose('DENY'),
    Enter: ({ repeat }) => repeat || send(),
    [keys.texts.toLowerCase()]: asked && menu.texts.length > 0 ? openOrCloseTexts : undefined,
    ...(asked?.reasons &&
      digitKeys(reasons, ({ code }) => change({ reasonCodes: toggled(drafts.of(request.id).reasonCodes, code) }))),
    ...(asked?.pieces &&
      digitKeys(askablePieces, piece => change({ pieces: toggled(drafts.of(request.id).pieces, piece) }))),
    ...(menu.open && digitKeys(menu.texts, menu.onChoose)),
  });

  return (
    <form className="decide" onSubmit={submit} ref={element} noValidate>
      <div className="pane-head">
        <ActionChoice actions={actions} chosen={draft.action} withKeys onChange={action => change({ action })} />
      </div>
      <div className="scroll">
        {trouble && <TroubleNote trouble={trouble} />}
        <ErrorSummary problems={form.problems} attempt={form.attempt} />
        {draft.action ? null : <p className="quiet">{t('decide.choose')}</p>}
        <LookAgain draft={draft} />
        <DecisionFields
          requestId={request.id}
          form={form}
          reasons={reasons}
          name={request.homeUser.givenName}
          menu={menu}
          digits
        />
      </div>
      <div className="decide-foot">
        <LetterPreview
          draft={draft}
          reasons={reasons}
          facts={{ givenName: request.homeUser.givenName, facilityName: request.facility.name }}
        />
        <div className="verdict">
          <SendButton draft={draft} kbd={keys.send} />
          <Button kind="second" onClick={onSkip} kbd={keys.next}>
            {t('decide.skip')}
          </Button>
          <p>{t('decide.sentAfter')}</p>
        </div>
      </div>
    </form>
  );
}
