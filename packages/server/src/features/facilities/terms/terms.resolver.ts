import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Language, Role, STAFF } from '../../../shared/viewer.ts';
import { Facility } from '../facility.entity.ts';
import { acceptTerms } from './acceptTerms.ts';
import { acceptedAt, termsInForce, termsVersions } from './loadTerms.ts';
import { saveVisitingTerms } from './saveVisitingTerms.ts';
import {
  AcceptTermsInput,
  AcceptTermsResult,
  SaveVisitingTermsInput,
  SaveVisitingTermsResult,
} from './terms.inputs.ts';
import { VisitingTerms } from './visitingTerms.entity.ts';

@Resolver(() => VisitingTerms)
export class VisitingTermsResolver {
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveVisitingTermsResult, { description: 'Adds a version of the terms, with its day of effect.' })
  saveVisitingTerms(
    @Arg('input', () => SaveVisitingTermsInput) input: SaveVisitingTermsInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveVisitingTerms(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => AcceptTermsResult, {
    description: 'Keeps that the viewer agreed to the terms in force; again is fine.',
  })
  acceptTerms(@Arg('input', () => AcceptTermsInput) input: AcceptTermsInput, @Ctx() context: SignedInContext) {
    return acceptTerms(context, input);
  }

  @FieldResolver(() => String, { description: "The terms in the viewer's language. Plain text; an empty line parts." })
  body(@Root() { bodyEn, bodyEs }: VisitingTerms, @Ctx() { viewer }: SignedInContext): string {
    return viewer.language === Language.ES ? bodyEs : bodyEn;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: 'When the viewer agreed; null while they did not.' })
  acceptedAt(@Root() terms: VisitingTerms, @Ctx() context: SignedInContext): Promise<Date | null> | null {
    return context.viewer.role === Role.HOME_USER ? acceptedAt(context, terms) : null;
  }
}

@Resolver(() => Facility)
export class TermsOfFacility {
  @Only(Role.HOME_USER, ...STAFF)
  @FieldResolver(() => VisitingTerms, { nullable: true, description: 'In force today; null where there are none.' })
  visitingTerms(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<VisitingTerms | null> {
    return termsInForce(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [VisitingTerms], { description: 'All versions, newest first, 50 at most. Read by its staff.' })
  async visitingTermsVersions(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<VisitingTerms[]> {
    return context.viewer.facilityIds.includes(id) ? termsVersions(context, id) : [];
  }
}
