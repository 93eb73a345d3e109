import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { useMoments } from '../../../page/useMoments.ts';
import { useEndSession } from './useEndSession.ts';

const SessionListFragment = graphql(`
  fragment SessionList_homeUser on HomeUser {
    id
    sessions {
      id
      device
      lastSeenAt
      current
    }
  }
`);

/** The devices on which one is signed in, the newest first; each but this one can be signed out. */
export function SessionList(props: { homeUser: FragmentType<typeof SessionListFragment> }) {
  const t = useWords();
  const { here } = useMoments();
  const { sessions } = useFragmentData(SessionListFragment, props.homeUser);
  const { end, endOthers, failure, busy } = useEndSession();
  const others = sessions.filter(({ current }) => !current);

  return (
    <section className="stack">
      {failure && <FailureNote failure={failure} />}
      <Answers>
        {sessions.map(({ id, device, lastSeenAt, current }) => (
          <Answer
            key={id}
            question={current ? t('account.sessions.here') : t('account.sessions.seen', { moment: here(lastSeenAt) })}
            action={
              !current && (
                <Button kind="plain" busy={busy} onClick={() => end(id)}>
                  {t('account.sessions.end')}
                  <span className="unseen"> {device || t('account.sessions.unknown')}</span>
                </Button>
              )
            }
          >
            {device || t('account.sessions.unknown')}
          </Answer>
        ))}
      </Answers>
      {others.length > 0 && (
        <Button kind="second" busy={busy} onClick={() => endOthers(others.map(({ id }) => id))}>
          {t('account.sessions.endOthers')}
        </Button>
      )}
    </section>
  );
}
