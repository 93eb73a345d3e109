import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { Piece } from '@openvisit/schema/staff/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ImageCompare } from '@openvisit/ui/ImageCompare.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useEffectEvent, useState } from 'react';
import { useDocumentLinks } from '../useDocumentLinks.ts';
import { PictureMarks } from './PictureMarks.tsx';
import { PicturesState } from './PicturesState.tsx';

const IdBesidePhoto_homeUser = graphql(`
  fragment IdBesidePhoto_homeUser on HomeUser {
    id
    givenName
    documents {
      id
      piece
      uploadedAt
      browserFindings
    }
  }
`);

/** Since when a picture is new to the officer, and how to say so. */
export interface NewSince {
  at: string;
  words: string;
}

interface Props {
  homeUser: FragmentType<typeof IdBesidePhoto_homeUser>;
  newSince?: NewSince | undefined;
  /** Whether single keys work the pictures here. */
  keys?: boolean;
  /** All pictures of the person, once they can be seen. */
  onSeen?(documentIds: readonly string[]): void;
}

type Side = Extract<Piece, 'ID_FRONT' | 'ID_BACK'>;

/** The key that turns the ID over. */
const otherSideKey = 'S';

/** The ID beside the photo of the face. Opening them is logged, and they close by themselves. */
export function IdBesidePhoto({ keys = false, newSince, onSeen, ...props }: Props) {
  const t = useWords();
  const { givenName, documents } = useFragmentData(IdBesidePhoto_homeUser, props.homeUser);
  const [wanted, setWanted] = useState<Side>('ID_FRONT');
  const find = (piece: Piece) => documents.find(document => document.piece === piece);
  const side = find(wanted) ? wanted : 'ID_FRONT';
  const [card, photo] = [find(side), find('PHOTO')];
  const [pictures, open] = useDocumentLinks([card, photo].flatMap(document => document?.id ?? []));
  const all = documents.map(({ id }) => id).join(' ');
  const [atFirst] = useState(all);

  const seen = useEffectEvent(() => onSeen?.(documents.map(({ id }) => id)));
  useEffect(() => {
    if (pictures.state === 'open') seen();
  }, [pictures.state, all]);

  const other = side === 'ID_FRONT' ? 'ID_BACK' : 'ID_FRONT';
  const turnOver = find(other) && (() => setWanted(other));
  useKeys({ [otherSideKey.toLowerCase()]: turnOver }, keys);

  const picture = (piece: Side | 'PHOTO', document: typeof card) => ({
    src: document ? (pictures.state === 'open' ? pictures.urls[document.id] : undefined) : null,
    alt: t(`pictures.alt.${piece}`, { name: givenName }),
    caption: t(`pictures.${piece}`),
    finding: document && <PictureMarks document={document} newSince={newSince} />,
    outline: document?.browserFindings?.length ? ('wait' as const) : undefined,
  });
  const turnOverButton = turnOver && (
    <Button kind="plain" slim onClick={turnOver} {...(keys && { kbd: otherSideKey })}>
      {t(`pictures.show.${other}`)}
    </Button>
  );
  return (
    <>
      <ImageCompare
        keys={keys}
        left={{ ...picture(side, card), action: turnOverButton }}
        right={picture('PHOTO', photo)}
      >
        {t('pictures.logged')}
      </ImageCompare>
      <PicturesState pictures={pictures} changed={all !== atFirst} onOpen={open} />
    </>
  );
}
