import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Confirmation } from '@openvisit/ui/Confirmation.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { SetUpList } from '../setUp/SetUpList.tsx';
import { isSetUp, nextTask, SetUpFragment } from '../setUp/setUpTasks.ts';
import { useTaskWords } from '../setUp/useTaskWords.ts';
import type { PicturePiece } from './check/checkPicture.ts';
import { picturePath } from './picturePieces.ts';

interface PictureSentProps {
  piece: PicturePiece;
  homeUser: FragmentType<typeof SetUpFragment>;
}

/** The picture has arrived: what comes next in setting up the account, or the way back to it. */
export function PictureSent({ piece, homeUser: masked }: PictureSentProps) {
  const t = useWords();
  const { verbs } = useTaskWords();
  const homeUser = useFragmentData(SetUpFragment, masked);
  const next = isSetUp(homeUser) ? undefined : nextTask(homeUser);
  const asksForBack = piece === 'ID_FRONT' && homeUser.documents.every(document => document.piece !== 'ID_BACK');

  const action = (
    <Button wide href={next?.href ?? paths.account}>
      {next ? t('pictures.sent.next', { task: verbs[next.task] }) : t('account.title')}
    </Button>
  );
  return (
    <Page
      title={t(`pictures.sent.${piece}`)}
      family="good"
      head={<Confirmation title={t(`pictures.sent.${piece}`)} lead={t('pictures.sent.lead')} />}
      bar={{ action }}
    >
      {asksForBack && (
        <section className="stack">
          <h2>{t('pictures.back.title')}</h2>
          <p>{t('pictures.back.hint')}</p>
          <Button kind="second" wide icon="idCard" href={picturePath('ID_BACK')}>
            {t('pictures.back.send')}
          </Button>
        </section>
      )}
      {next && (
        <section>
          <h2>{t('setUp.title')}</h2>
          <SetUpList homeUser={homeUser} />
        </section>
      )}
    </Page>
  );
}
