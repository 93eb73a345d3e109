import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { useReadAgain } from '../../../apollo/useReadAgain.ts';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { leaveToSignIn } from '../../../page/wantedPath.ts';
import type { PicturePiece } from '../pictures/check/checkPicture.ts';
import { EarlierPicture } from '../pictures/EarlierPicture.tsx';
import { pieceOf } from '../pictures/picturePieces.ts';
import { PictureSent } from '../pictures/PictureSent.tsx';
import { SendPicture } from '../pictures/SendPicture.tsx';
import { isSetUp, SetUpFragment } from '../setUp/setUpTasks.ts';

const PicturePageQuery = graphql(`
  query PicturePage {
    viewer {
      ... on HomeUser {
        id
        ...SetUp_homeUser
      }
    }
  }
`);

/** One picture of the account: its first time, or a new one in place of an old one. */
export default function PicturePage() {
  const piece = pieceOf(useParams().piece);
  const { data } = usePageQuery(PicturePageQuery, {});
  const viewer = data?.viewer?.__typename === 'HomeUser' ? data.viewer : undefined;
  useEffect(() => {
    if (data && !viewer) leaveToSignIn();
  }, [data, viewer]);

  if (!piece) return <NotFoundPage />;
  if (!viewer) return <LoadingPage />;
  return <PictureOf key={piece} piece={piece} homeUser={viewer} />;
}

function PictureOf({ piece, homeUser }: { piece: PicturePiece; homeUser: FragmentType<typeof SetUpFragment> }) {
  const [isSent, setSent] = useState(false);
  const readAgain = useReadAgain();
  const account = useFragmentData(SetUpFragment, homeUser);
  const earlier = account.documents.find(document => document.piece === piece);

  async function arrived() {
    await readAgain();
    setSent(true);
  }
  if (isSent) return <PictureSent piece={piece} homeUser={homeUser} />;
  return (
    <SendPicture piece={piece} backTo={isSetUp(account) ? paths.account : paths.home} onSent={arrived}>
      {earlier && <EarlierPicture uploadedAt={earlier.uploadedAt} />}
    </SendPicture>
  );
}
