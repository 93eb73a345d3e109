import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { useReadAgain } from '../../../apollo/useReadAgain.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { pieceOf } from '../../accounts/pictures/picturePieces.ts';
import { SendPicture } from '../../accounts/pictures/SendPicture.tsx';
import { useProvideInfo } from '../components/provideInfo.ts';
import { askedPictures, ProvideInfoPageQuery } from '../components/providePieces.ts';

/** One picture that a facility asked for. With the last thing that was missing, all of it goes to the facility by the same press. */
export default function ProvidePicturePage() {
  const t = useWords();
  const { requestId = '', piece: slug } = useParams();
  const [, navigate] = useLocation();
  const { data } = usePageQuery(ProvideInfoPageQuery, { id: requestId });
  const readAgain = useReadAgain();
  const provide = useProvideInfo();
  const request = data?.accessRequest;
  const isAsked = request?.availableActions.includes('PROVIDE_INFO');

  useEffect(() => {
    if (request && !isAsked) navigate(paths.accessRequest(requestId), { replace: true });
  }, [request, isAsked, navigate, requestId]);

  const piece = pieceOf(slug);
  if (!data || (request && !isAsked)) return <LoadingPage />;
  if (!request || !piece || !request.neededPieces.includes(piece)) return <NotFoundPage />;

  const { id, version, facility, neededPieces } = request;
  const isLast =
    !neededPieces.includes('ADDRESS') && askedPictures(request).every(other => other.isThere || other.piece === piece);

  async function arrived() {
    const sent = isLast && (await provide.act({ input: { accessRequestId: id, version } }))?.provideInfo;
    if (sent && sent.__typename === 'AccessRequest') return navigate(paths.accessRequest(id), { replace: true });
    await readAgain();
    navigate(paths.provideInfo(id), { replace: true });
  }
  return (
    <SendPicture
      piece={piece}
      backTo={neededPieces.length > 1 ? paths.provideInfo(id) : paths.accessRequest(id)}
      {...(isLast && { use: t('provide.pieces.send', { facility: facility.name }) })}
      onSent={arrived}
    />
  );
}
