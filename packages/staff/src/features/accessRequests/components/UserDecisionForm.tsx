import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import type { Language } from '@openvisit/schema/staff/graphql.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { useDesk } from '../decisions/desk.ts';
import { queueActions, type DecisionAction } from '../decisions/draft.ts';
import { useDecideNow } from '../decisions/useDecideNow.ts';
import { fieldId, useDecisionForm } from '../decisions/useDecisionForm.ts';
import { useReasons } from '../decisions/useReasons.ts';
import { useTextMenu } from '../decisions/useTextMenu.ts';
import { LastWord_request } from '../lastWord.ts';
import { ActionChoice } from './ActionChoice.tsx';
import { DecidedNote } from './DecidedNote.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { Group, type GroupName } from './Group.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import { TypedText } from './TypedText.tsx';

interface Props {
  request: FragmentType<typeof LastWord_request> & {
    id: string;
    version: number;
    facility: { id: string; name: string };
    homeUser: { givenName: string; language: Language };
  };
  actions: readonly DecisionAction[];
  /** The pictures that could be seen. */
  seen: readonly string[];
}

/** Group, decision, Proceed. It is decided at once: there is no Undo here. */
export function UserDecisionForm({ request, actions, seen }: Props) {
  const t = useWords();
  const { drafts } = useDesk();
  const reasons = useReasons(request.facility.id);
  const form = useDecisionForm(request.id, reasons);
  const { sending, decided, decide } = useDecideNow(useFragmentData(LastWord_request, request));
  const menu = useTextMenu(request, () => document.getElementById(fieldId(request.id, 'publicMessage'))?.focus());
  const [group, setGroup] = useState<GroupName>('HOME_USER');
  const { draft } = form;
  const name = request.homeUser.givenName;
  const chosen = draft.action !== null && actions.includes(draft.action);
  const done = decided?.outcome.type === 'done' && decided.action === draft.action;
  const overtaken = draft.action !== null && !chosen && !sending && !done;

  async function proceed(event: FormEvent) {
    event.preventDefault();
    if (!form.isComplete()) return;
    const outcome = await decide({
      accessRequestId: request.id,
      version: request.version,
      draft: drafts.of(request.id),
      documentIds: seen,
    });
    if (outcome?.type === 'done') announce(t('outcome.done', { name }));
    if (outcome?.type === 'refused') form.showRefusal(outcome);
  }

  return (
    <form className="user-decision" onSubmit={event => void proceed(event)} noValidate>
      {overtaken ? (
        <>
          <DecidedNote request={request} nothingSent />
          <TypedText draft={draft} />
        </>
      ) : (
        decided && <OutcomeNote decided={decided} request={request} name={name} />
      )}
      {actions.length > 0 && (
        <>
          <ErrorSummary problems={form.problems} attempt={form.attempt} />
          {queueActions(actions).length > 0 && <Group requestId={request.id} value={group} onChange={setGroup} />}
          {group === 'HOME_USER' && (
            <>
              <ActionChoice
                actions={actions}
                chosen={overtaken ? null : draft.action}
                onChange={action => form.change({ action })}
              />
              {!overtaken && (
                <>
                  <DecisionFields requestId={request.id} form={form} reasons={reasons} name={name} menu={menu} />
                  <LetterPreview
                    draft={draft}
                    reasons={reasons}
                    facts={{ givenName: name, facilityName: request.facility.name }}
                  />
                </>
              )}
              <div className={chosen ? 'proceed at-hand' : 'proceed'}>
                <Button type="submit" kind={chosen ? 'action' : 'second'} busy={sending}>
                  {t('user.proceed')}
                </Button>
                <p className="quiet small">{t('user.atOnce')}</p>
              </div>
            </>
          )}
        </>
      )}
    </form>
  );
}
