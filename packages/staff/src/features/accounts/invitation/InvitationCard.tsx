import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../dates.ts';
import type { Invitation } from './useInvitation.ts';

interface Props {
  invitation: Invitation;
  starting: 'no' | 'now' | 'failed';
  onStart(): void;
}

/** Who is invited, to what, and until when; and the one button. */
export function InvitationCard({ invitation: { givenName, role, facilities, expiresAt }, starting, onStart }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const timeZone = facilities[0]?.timeZone ?? 'UTC';
  return (
    <>
      <h1>{t('invitation.welcome', { name: givenName })}</h1>
      <p>{t('invitation.lead')}</p>
      <Answers>
        <Answer question={t('invitation.where')}>{facilities.map(({ name }) => name).join(', ')}</Answer>
        <Answer question={t('invitation.role')}>
          {t(`role.${role}`)}
          <p className="quiet small">{t(`role.${role}.does`)}</p>
        </Answer>
        <Answer question={t('invitation.until')}>{moment(expiresAt, timeZone)}</Answer>
      </Answers>
      {starting === 'failed' && (
        <Note family="stop" icon="warning" role="alert">
          {t('invitation.notReached')}
        </Note>
      )}
      <p>
        <Button busy={starting === 'now'} onClick={onStart}>
          {t('invitation.start')}
        </Button>
      </p>
      <p className="quiet small">{t('invitation.once')}</p>
    </>
  );
}
