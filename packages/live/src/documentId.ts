import type { DocumentNode } from 'graphql';

/** The sha256 under which the server knows this operation; set by the build, absent in development and in tests. */
export function documentIdOf(document: DocumentNode): string | undefined {
  return (document as DocumentNode & { documentId?: string }).documentId;
}
