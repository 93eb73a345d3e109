import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useAction } from '../../../apollo/useAction.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import type { PicturePiece } from './check/checkPicture.ts';

const SeePictureMutation = graphql(`
  mutation SeePicture($input: DocumentLinkInput!) {
    documentLink(input: $input) {
      ... on DocumentLink {
        url
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Shows one own picture when asked to: others may be looking on, and each link works once. */
export function SeePicture({ documentId, piece }: { documentId: string; piece: PicturePiece }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { act, answer, failure, busy } = useAction(SeePictureMutation);
  const link = answer?.documentLink;

  async function see() {
    if (isOpen) return setOpen(false);
    const { documentLink } = (await act({ input: { documentId } })) ?? {};
    setOpen(documentLink?.__typename === 'DocumentLink');
  }
  return (
    <div className="see-picture">
      <Button kind="plain" busy={busy} onClick={see} aria-expanded={isOpen}>
        {t(isOpen ? 'pictures.own.hide' : 'pictures.own.see')}
        <span className="unseen"> {t(`piece.${piece}`)}</span>
      </Button>
      {failure && <FailureNote failure={failure} />}
      {isOpen && link?.__typename === 'DocumentLink' && <img src={link.url} alt={t(`piece.${piece}`)} />}
    </div>
  );
}
