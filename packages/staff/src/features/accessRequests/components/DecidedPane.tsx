import type { FragmentType } from '@apollo/client';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import type { Draft } from '../decisions/draft.ts';
import { keys } from '../decisions/keys.ts';
import type { PendingDecision } from '../decisions/pendingDecisions.ts';
import type { LastWord_request } from '../lastWord.ts';
import { DecidedNote } from './DecidedNote.tsx';
import { TypedText } from './TypedText.tsx';

interface Props {
  request: FragmentType<typeof LastWord_request> & { homeUser: { id: string; givenName: string } };
  /** This officer's own decision, on its way. */
  chosen: PendingDecision | undefined;
  draft: Draft;
  onNext(): void;
}

/** There is nothing to decide any more: who did what and when, and the words that were typed for nothing. */
export function DecidedPane({ request, chosen, draft, onNext }: Props) {
  const t = useWords();
  const typed = draft.action !== null || draft.publicMessage || draft.officerNote;

  return (
    <div className="decide">
      <div className="pane-head">
        <h2>{t(chosen ? 'decided.onItsWay' : 'decided.title')}</h2>
      </div>
      <div className="scroll">
        {chosen ? (
          <Note family="calm" icon="clock">
            {t(`chosen.${chosen.state}`)}
          </Note>
        ) : (
          <DecidedNote request={request} nothingSent={Boolean(typed)} />
        )}
        {!chosen && <TypedText draft={draft} />}
        <p>
          <a href={paths.user(request.homeUser.id)}>{t('decided.openUser', { name: request.homeUser.givenName })}</a>
        </p>
      </div>
      <div className="decide-foot">
        <div className="verdict">
          <Button kind="second" onClick={onNext} kbd={keys.next}>
            {t('decided.next')}
          </Button>
        </div>
      </div>
    </div>
  );
}
