import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly, SteppedUp } from '../../shared/access.ts';
import type { Context, SignedInContext } from '../../shared/context.ts';
import { Language, Role } from '../../shared/viewer.ts';
import { Facility } from './facility.entity.ts';
import { SaveFacilitySettingsInput, SaveFacilitySettingsResult } from './facilitySettings.input.ts';
import { facilitySettings } from './facilitySettings.ts';
import { removeReplyText } from './removeReplyText.ts';
import { ReplyText } from './replyText.entity.ts';
import {
  RemoveReplyTextInput,
  RemoveReplyTextResult,
  SaveReplyTextInput,
  SaveReplyTextResult,
} from './replyText.inputs.ts';
import { replyTextsOf } from './replyTexts.ts';
import { saveFacilitySettings } from './saveFacilitySettings.ts';
import { saveReplyText } from './saveReplyText.ts';

const settingsOf = async (context: Context, { id }: Facility) => (await facilitySettings(context, id))!;

/** What administrators set for a facility, and who reads it. */
@Resolver(() => Facility)
export class FacilityAdministration {
  @FieldResolver(() => Int, { description: 'Goes up by one each time the settings are saved.' })
  async version(@Root() facility: Facility, @Ctx() context: Context): Promise<number> {
    return (await settingsOf(context, facility)).version;
  }

  @FieldResolver(() => Int, { description: 'Days after which pictures are deleted once no request needs them.' })
  async documentDays(@Root() facility: Facility, @Ctx() context: Context): Promise<number> {
    return (await settingsOf(context, facility)).documentDays;
  }

  @FieldResolver(() => String, { nullable: true, description: "What to read before asking, in the viewer's language." })
  async familyNote(@Root() facility: Facility, @Ctx() context: Context): Promise<string | null> {
    const { familyNoteEn, familyNoteEs } = await settingsOf(context, facility);
    return context.viewer?.language === Language.ES ? familyNoteEs : familyNoteEn;
  }

  @StaffOnly()
  @FieldResolver(() => String, { nullable: true, description: 'The same in English. Read by staff.' })
  async familyNoteEn(@Root() facility: Facility, @Ctx() context: Context): Promise<string | null> {
    return (await settingsOf(context, facility)).familyNoteEn;
  }

  @StaffOnly()
  @FieldResolver(() => String, { nullable: true, description: 'The same in Spanish. Read by staff.' })
  async familyNoteEs(@Root() facility: Facility, @Ctx() context: Context): Promise<string | null> {
    return (await settingsOf(context, facility)).familyNoteEs;
  }

  @StaffOnly()
  @Query(() => [ReplyText], { description: 'What officers of a facility often write, in its order; 100 at most.' })
  replyTexts(@Arg('facilityId', () => ID) facilityId: string, @Ctx() context: SignedInContext): Promise<ReplyText[]> {
    return replyTextsOf(context, facilityId);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveFacilitySettingsResult, { description: "Keeps a facility's days, age, phone and note." })
  saveFacilitySettings(
    @Arg('input', () => SaveFacilitySettingsInput) input: SaveFacilitySettingsInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveFacilitySettings(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveReplyTextResult, { description: 'Adds or changes a usual reply.' })
  saveReplyText(@Arg('input', () => SaveReplyTextInput) input: SaveReplyTextInput, @Ctx() context: SignedInContext) {
    return saveReplyText(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => RemoveReplyTextResult, { description: 'Takes a usual reply off the list.' })
  removeReplyText(
    @Arg('input', () => RemoveReplyTextInput) input: RemoveReplyTextInput,
    @Ctx() context: SignedInContext,
  ) {
    return removeReplyText(context, input);
  }
}
