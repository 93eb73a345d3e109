import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { Piece } from '@openvisit/schema/staff/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ImageCompare } from '@openvisit/ui/ImageCompare.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useDocumentLinks, type Pictures } from '../useDocumentLinks.ts';

const IdBesidePhoto_homeUser = graphql(`
  fragment IdBesidePhoto_homeUser on HomeUser {
    id
    givenName
    documents {
      id
      piece
    }
  }
`);

interface Props {
  homeUser: FragmentType<typeof IdBesidePhoto_homeUser>;
  /** Whether L, Z and T work the pictures here. */
  keys?: boolean;
}

type Side = Extract<Piece, 'ID_FRONT' | 'ID_BACK'>;

/** The ID beside the photo of the face. Opening them is logged, and they close by themselves. */
export function IdBesidePhoto({ keys = false, ...props }: Props) {
  const t = useWords();
  const homeUser = useFragmentData(IdBesidePhoto_homeUser, props.homeUser);
  const [side, setSide] = useState<Side>('ID_FRONT');
  const find = (piece: Piece) => homeUser.documents.find(document => document.piece === piece);
  const [card, photo] = [find(side), find('PHOTO')];
  const [pictures, open] = useDocumentLinks([card, photo].flatMap(document => document?.id ?? []));

  const picture = (piece: Side | 'PHOTO', document: { id: string } | undefined) => ({
    src: document ? (pictures.state === 'open' ? pictures.urls[document.id] : undefined) : null,
    alt: t(`pictures.alt.${piece}`, { name: homeUser.givenName }),
    caption: t(`pictures.${piece}`),
  });

  const other = side === 'ID_FRONT' ? 'ID_BACK' : 'ID_FRONT';
  const turnOver = find('ID_BACK') && (
    <Button kind="plain" slim onClick={() => setSide(other)}>
      {t(`pictures.show.${other}`)}
    </Button>
  );

  return (
    <>
      <ImageCompare left={{ ...picture(side, card), finding: turnOver }} right={picture('PHOTO', photo)} keys={keys}>
        {t('pictures.logged')}
      </ImageCompare>
      <PicturesState pictures={pictures} onOpen={open} />
    </>
  );
}

function PicturesState({ pictures, onOpen }: { pictures: Pictures; onOpen(): void }) {
  const t = useWords();
  if (pictures.state !== 'closed' && pictures.state !== 'failed') return null;
  return (
    <p className="pictures-state" role="status">
      {t(`pictures.${pictures.state}`)}{' '}
      <Button kind="second" slim icon="eye" onClick={onOpen}>
        {t('pictures.openAgain')}
      </Button>
    </p>
  );
}
