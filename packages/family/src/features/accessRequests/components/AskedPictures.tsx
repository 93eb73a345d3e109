import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { PicturePiece } from '../../accounts/pictures/check/checkPicture.ts';
import { providePicturePath } from './providePieces.ts';

interface AskedPicturesProps {
  requestId: string;
  pictures: readonly { piece: PicturePiece; isThere: boolean }[];
}

/** The pictures that a facility asked for: which are here, which is next. */
export function AskedPictures({ requestId, pictures }: AskedPicturesProps) {
  const t = useWords();
  const next = pictures.find(({ isThere }) => !isThere);
  return (
    <TodoList
      items={pictures.map(picture => {
        const { piece, isThere } = picture;
        const word = isThere ? 'provide.pieces.sent' : picture === next ? 'setUp.next' : 'setUp.later';
        return {
          key: piece,
          icon: isThere ? 'tickFull' : picture === next ? 'now' : 'ring',
          title: t(`piece.${piece}`),
          detail: t(`piece.${piece}.how`),
          href: providePicturePath(requestId, piece),
          end: <span className={picture === next ? 'small' : 'quiet small'}>{t(word)}</span>,
        };
      })}
    />
  );
}
