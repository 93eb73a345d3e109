import { days } from '../../shared/clock.ts';
import type { DemoFacility } from '../facilities.ts';
import type { DemoPerson } from '../people.ts';
import { demoReplyTexts } from '../replyTexts.ts';
import { demoStaff } from '../staff.ts';
import { idOf } from './ids.ts';

/** Rows of reply_texts. */
export function replyTextRows({ key }: DemoFacility) {
  return demoReplyTexts[key].map(({ title, textEn, textEs }, at) => ({
    facility_id: idOf(`facility ${key}`),
    id: idOf(`reply text ${title} of ${key}`),
    title,
    text_en: textEn,
    text_es: textEs,
    position: at + 1,
  }));
}

/** A row of legal_holds: placed by the facility's administrator, and it stands. */
export function legalHoldRow({ userName }: DemoPerson, { facility, note }: NonNullable<DemoPerson['held']>, now: Date) {
  const administrator = demoStaff.find(
    ({ role, facilities }) => role === 'ADMINISTRATOR' && facilities.includes(facility),
  )!;
  return {
    facility_id: idOf(`facility ${facility}`),
    id: idOf(`legal hold of ${userName}`),
    home_user_id: idOf(`home user ${userName}`),
    placed_by: idOf(`staff member ${administrator.key}`),
    placed_at: new Date(now.getTime() - days(6)),
    officer_note: note,
  };
}
