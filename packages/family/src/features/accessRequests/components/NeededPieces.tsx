import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { NeededPieces_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { providePicturePath } from './providePieces.ts';

const NeededPiecesFragment = graphql(`
  fragment NeededPieces_request on AccessRequest {
    id
    version
    neededPieces
  }
`);

const icons: Record<NeededPieces_RequestFragment['neededPieces'][number], IconName> = {
  PHOTO: 'camera',
  ID_FRONT: 'idCard',
  ID_BACK: 'idCard',
  ADDRESS: 'house',
};

/** What the facility asked for, piece by piece, and how to hand it in. */
export function NeededPieces(props: { request: FragmentType<typeof NeededPiecesFragment> }) {
  const t = useWords();
  const { id, neededPieces } = useFragmentData(NeededPiecesFragment, props.request);

  return (
    <section>
      <h2>{t('request.NEEDS_INFO.needed')}</h2>
      <TodoList
        items={neededPieces.map(piece => ({
          key: piece,
          icon: icons[piece],
          title: t(`piece.${piece}`),
          detail: t(`piece.${piece}.how`),
          href: piece === 'ADDRESS' ? paths.provideInfo(id) : providePicturePath(id, piece),
        }))}
      />
    </section>
  );
}
