import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { SaveFacilitySettingsInput } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault, type TextRule } from '@openvisit/ui/forms/formRules.ts';
import type { FacilitySettings } from './facilitySettings.ts';

export const dayFields = ['decisionDays', 'infoDays', 'correctionDays', 'askAgainDays', 'documentDays'] as const;
export const noteFields = ['familyNoteEn', 'familyNoteEs'] as const;

export type DayField = (typeof dayFields)[number];
export type NoteField = (typeof noteFields)[number];
export type SettingsField = DayField | NoteField | 'minimumAge' | 'phone';

/** Whether a box takes a whole number. */
export const isNumber = (field: SettingsField): field is DayField | 'minimumAge' =>
  settingsRules[field].from !== undefined;

/** The settings as they are typed: all of it text. */
export type TypedSettings = Record<SettingsField, string>;

export const settingsRules: Record<SettingsField, TextRule> = inputRules.SaveFacilitySettingsInput;
export const settingsFields = Object.keys(settingsRules) as SettingsField[];

/** What stands on the server, as one would type it. */
export const typedSettings = (facility: FacilitySettings): TypedSettings =>
  Object.fromEntries(settingsFields.map(field => [field, String(facility[field] ?? '')])) as TypedSettings;

/** What the server would refuse. A note needs both languages, or there is none. */
export function settingsFaults(typed: TypedSettings, words: FaultWords<SettingsField>): FieldFault<SettingsField>[] {
  const hasNote = noteFields.some(field => typed[field].trim() !== '');
  const { familyNoteEn, familyNoteEs, ...others } = settingsRules;
  const notes = {
    familyNoteEn: { ...familyNoteEn, optional: !hasNote },
    familyNoteEs: { ...familyNoteEs, optional: !hasNote },
  };
  return faultsIn(typed, { ...others, ...notes }, words);
}

export const settingsInput = (
  facilityId: string,
  version: number,
  typed: TypedSettings,
): SaveFacilitySettingsInput => ({
  facilityId,
  version,
  decisionDays: Number(typed.decisionDays),
  infoDays: Number(typed.infoDays),
  correctionDays: Number(typed.correctionDays),
  askAgainDays: Number(typed.askAgainDays),
  documentDays: Number(typed.documentDays),
  minimumAge: Number(typed.minimumAge),
  phone: typed.phone.trim(),
  familyNoteEn: typed.familyNoteEn.trim() || null,
  familyNoteEs: typed.familyNoteEs.trim() || null,
});
