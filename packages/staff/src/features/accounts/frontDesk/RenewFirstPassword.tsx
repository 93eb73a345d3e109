import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useStaffMember } from '../staffMember.ts';
import { useRenewFirstPassword } from './useRenewFirstPassword.ts';
import { useShowSlip } from './useShowSlip.tsx';

interface Props {
  homeUser: { id: string; givenName: string };
}

/** A new slip, for somebody who lost the first one before they ever signed in. */
export function RenewFirstPassword({ homeUser: { id, givenName: name } }: Props) {
  const t = useWords();
  const [facility] = useStaffMember().facilities;
  const [asking, setAsking] = useState(false);
  const { act, answer, failure, busy } = useRenewFirstPassword();
  const showSlip = useShowSlip();
  const refused = answer?.renewFirstPassword.__typename;

  async function renew() {
    const made = (await act({ input: { homeUserId: id } }))?.renewFirstPassword;
    if (made?.__typename === 'HomeUserCreated' && facility) {
      showSlip({ ...made.homeUser, ...made, facility });
    }
  }
  return (
    <>
      <Button kind="second" slim icon="print" onClick={() => setAsking(true)}>
        {t('frontDesk.renew')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('frontDesk.renewAsk', { name })}
        actions={
          <>
            <Button busy={busy} onClick={() => void renew()}>
              {t('frontDesk.renewYes')}
            </Button>
            <Button kind="second" onClick={() => setAsking(false)}>
              {t('frontDesk.renewNo')}
            </Button>
          </>
        }
      >
        <p>{t('frontDesk.renewSays')}</p>
        {failure && (
          <Note family="stop" icon="warning" role="alert">
            {t('administration.tryAgain')}
          </Note>
        )}
        {refused && refused !== 'HomeUserCreated' && (
          <Note family="stop" icon="warning" role="alert">
            {t(`frontDesk.renew.${refused}`, { name })}
          </Note>
        )}
      </Dialog>
    </>
  );
}
