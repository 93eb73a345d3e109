import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { InvalidInput } from '../../shared/problem.ts';
import { notFound } from '../../shared/refuse.ts';
import { DateTime } from '../../shared/scalars.ts';
import { hashOf, newToken } from '../../shared/tokens.ts';
import { isStaff } from '../../shared/viewer.ts';
import { facilitiesThatKnow } from './facilitiesThatKnow.ts';

const secondsToLive = 60;

@InputType()
export class DocumentLinkInput {
  @Field(() => ID)
  documentId!: string;
}

@ObjectType({ description: 'A way to see one picture once.' })
export class DocumentLink {
  @Field(() => String, {
    description: 'Path on the port of the app that asked; works once, for the session that asked.',
  })
  url!: string;

  @Field(() => DateTime)
  expiresAt!: Date;
}

export const DocumentLinkResult = createUnionType({
  name: 'DocumentLinkResult',
  types: () => [DocumentLink, InvalidInput] as const,
});

/** Makes a one-use link; row-level security decides whether the viewer may see the document at all. */
export async function documentLink(context: SignedInContext, { documentId }: DocumentLinkInput): Promise<DocumentLink> {
  const { db, viewer, now, announce } = context;
  const [document] = uuidPattern.test(documentId)
    ? await db.query<{ homeUserId: string }>('SELECT home_user_id AS "homeUserId" FROM documents WHERE id = $1', [
        documentId,
      ])
    : [];
  if (!document) throw notFound();

  const token = newToken();
  const expiresAt = new Date(now().getTime() + secondsToLive * 1000);
  await db.execute(
    'INSERT INTO document_links (token_hash, document_id, session_id, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(token), documentId, viewer.sessionId, expiresAt],
  );
  const { homeUserId } = document;
  const facilityIds = isStaff(viewer) ? await facilitiesThatKnow(context, homeUserId) : [null];
  for (const facilityId of facilityIds) announce({ type: 'DOCUMENT_LINKED', documentId, homeUserId, facilityId });
  return Object.assign(new DocumentLink(), { url: `/documents/${token}`, expiresAt });
}
