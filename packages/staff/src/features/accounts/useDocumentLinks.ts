import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '@openvisit/schema/staff';

const OpenDocument = graphql(`
  mutation OpenDocument($input: DocumentLinkInput!) {
    documentLink(input: $input) {
      __typename
      ... on DocumentLink {
        url
        expiresAt
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** An officer who walks past a request does not look at it. */
const settleMilliseconds = 250;
/** Then they close by themselves: nobody leaves faces on a screen. */
export const openMilliseconds = 60_000;

export type Pictures =
  | { state: 'opening' | 'closed' | 'failed' }
  /** The addresses work once, for this session. */
  | { state: 'open'; urls: Readonly<Record<string, string>> };

/** Opens pictures by one-use links, each of which the server logs as a look, and closes them after a minute. */
export function useDocumentLinks(documentIds: readonly string[]): [pictures: Pictures, open: () => void] {
  const [ask] = useMutation(OpenDocument);
  const [pictures, setPictures] = useState<Pictures>({ state: 'opening' });
  const [round, setRound] = useState(0);
  const key = documentIds.join(' ');

  useEffect(() => {
    if (!key) return;
    let left = false;
    let close: ReturnType<typeof setTimeout> | undefined;
    setPictures({ state: 'opening' });

    async function open() {
      const links = await Promise.all(
        key.split(' ').map(async documentId => {
          const { data } = await ask({ variables: { input: { documentId } } });
          if (data?.documentLink.__typename !== 'DocumentLink') throw new Error('There is no link.');
          return [documentId, data.documentLink.url];
        }),
      );
      if (left) return;
      setPictures({ state: 'open', urls: Object.fromEntries(links) });
      close = setTimeout(() => setPictures({ state: 'closed' }), openMilliseconds);
    }

    const start = setTimeout(
      () => void open().catch(() => left || setPictures({ state: 'failed' })),
      settleMilliseconds,
    );
    return () => {
      left = true;
      clearTimeout(start);
      clearTimeout(close);
    };
  }, [ask, key, round]);

  return [pictures, () => setRound(round + 1)];
}
