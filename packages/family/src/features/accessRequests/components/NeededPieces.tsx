import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { NeededPieces_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

const NeededPiecesFragment = graphql(`
  fragment NeededPieces_request on AccessRequest {
    id
    version
    neededPieces
    facility {
      id
      name
    }
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
  const { neededPieces, facility } = useFragmentData(NeededPiecesFragment, props.request);
  const hasPicture = neededPieces.some(piece => piece !== 'ADDRESS');

  return (
    <section>
      <h2>{t('request.NEEDS_INFO.needed')}</h2>
      <TodoList
        items={neededPieces.map(piece => ({
          key: piece,
          icon: icons[piece],
          title: t(`piece.${piece}`),
          detail: t(`piece.${piece}.how`),
        }))}
      />
      {hasPicture && (
        <Note family="turn" icon="phone" title={t('piece.notHere')}>
          {t('piece.notHere.how', { facility: facility.name })}
        </Note>
      )}
    </section>
  );
}
