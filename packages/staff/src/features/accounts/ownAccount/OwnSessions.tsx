import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { OwnSession } from './accountAsks.ts';
import type { AccountActions } from './useAccountActions.ts';
import { useOwnMoments } from './useOwnMoments.ts';

interface Props {
  sessions: readonly OwnSession[];
  actions: AccountActions;
}

/** Where this person is signed in; each place but this one can be signed out. */
export function OwnSessions({ sessions, actions: { endSession, endOthers, busy } }: Props) {
  const t = useWords();
  const { moment } = useOwnMoments();
  return (
    <section aria-labelledby="own-sessions">
      <div className="title-row">
        <h2 id="own-sessions">{t('ownAccount.sessions')}</h2>
        {sessions.length > 1 && (
          <Button slim kind="second" icon="leave" busy={busy} onClick={() => void endOthers()}>
            {t('ownAccount.sessions.endOthers')}
          </Button>
        )}
      </div>
      <Answers>
        {sessions.map(({ id, device, lastSeenAt, current }) => (
          <Answer
            key={id}
            question={
              current ? t('ownAccount.session.here') : t('ownAccount.session.seen', { moment: moment(lastSeenAt) })
            }
            action={
              !current && (
                <Button kind="plain" busy={busy} onClick={() => void endSession(id)}>
                  {t('ownAccount.session.end')}
                  <span className="unseen"> {device || t('ownAccount.session.unknown')}</span>
                </Button>
              )
            }
          >
            {device || t('ownAccount.session.unknown')}
          </Answer>
        ))}
      </Answers>
    </section>
  );
}
