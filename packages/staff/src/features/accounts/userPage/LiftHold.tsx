import { graphql } from '@openvisit/schema/staff';
import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { HoldTrouble } from './HoldTrouble.tsx';
import { useHold } from './useHold.ts';

const LiftLegalHold = graphql(`
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    answer: liftLegalHold(input: $input) {
      __typename
      ... on LegalHold {
        id
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

interface Props {
  legalHoldId: string;
  facilityId: string;
  name: string;
}

/** Lets the facility's days count again, after a question: pictures may go for good. */
export function LiftHold({ legalHoldId, facilityId, name }: Props) {
  const t = useWords();
  const { asking, ask, close, act, busy, trouble, problem } = useHold(LiftLegalHold);

  return (
    <>
      <Button kind="second" slim onClick={ask}>
        {t('hold.lift')}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t('hold.liftTitle', { name })}
        actions={
          <>
            <Button kind="stop" busy={busy} onClick={() => void act({ legalHoldId, facilityId })}>
              {t('hold.liftYes')}
            </Button>
            <Button kind="second" onClick={close}>
              {t('hold.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('hold.liftSays')}</p>
        <HoldTrouble shown={trouble || problem !== undefined} />
      </Dialog>
    </>
  );
}
