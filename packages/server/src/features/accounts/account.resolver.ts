import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Anyone, EvenEnrolling, EvenLocked, Only, StaffOnly } from '../../shared/access.ts';
import type { Context, SignedInContext } from '../../shared/context.ts';
import { Role, STAFF } from '../../shared/viewer.ts';
import { Address, addressOf } from './address.ts';
import { Document } from './document.entity.ts';
import { documentLink, DocumentLinkInput, DocumentLinkResult } from './documentLink.ts';
import { HomeUser } from './homeUser.entity.ts';
import { documentsOf } from './loadHomeUser.ts';
import { loadViewer, ViewerUnion } from './loadViewer.ts';
import { viewHomeUser } from './viewHomeUser.ts';
import { signOut, SignOutInput, SignOutResult } from './signOut.ts';

@Resolver(() => HomeUser)
export class AccountResolver {
  @Anyone()
  @Query(() => ViewerUnion, { nullable: true, description: 'Who is signed in; null when signed out.' })
  async viewer(@Ctx() context: Context): Promise<typeof ViewerUnion | null> {
    return context.viewer ? loadViewer(context as SignedInContext) : null;
  }

  @StaffOnly()
  @Query(() => HomeUser, {
    nullable: true,
    description: "A home user who asked one of the viewer's facilities; else null.",
  })
  homeUser(@Arg('id', () => ID) id: string, @Ctx() context: SignedInContext): Promise<HomeUser | null> {
    return viewHomeUser(context, id);
  }

  @EvenLocked()
  @EvenEnrolling()
  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => SignOutResult, { description: 'Ends this session, or all of them; open sockets close too.' })
  signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() context: SignedInContext) {
    return signOut(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => DocumentLinkResult, {
    description: 'A link to a picture: works once, within a minute, for this session. Each is audited.',
  })
  documentLink(@Arg('input', () => DocumentLinkInput) input: DocumentLinkInput, @Ctx() context: SignedInContext) {
    return documentLink(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the link or the code of the e-mail was used.' })
  emailVerified(@Root() { emailVerifiedAt }: HomeUser): boolean {
    return emailVerifiedAt !== null;
  }

  @FieldResolver(() => Address, { nullable: true, description: 'Null until a whole address is known.' })
  address(@Root() user: HomeUser): Address | null {
    return addressOf(user);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @FieldResolver(() => [Document], { description: 'The newest picture of each piece.' })
  documents(@Root() { id }: HomeUser, @Ctx() context: SignedInContext): Promise<Document[]> {
    return documentsOf(context, id);
  }
}
