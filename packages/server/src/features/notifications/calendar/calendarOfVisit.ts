import type { Context } from '../../../shared/context.ts';
import { writeCalendar, type CalendarVisit } from './writeCalendar.ts';

type Row = Omit<CalendarVisit, 'url'> & { language: 'EN' | 'ES' };

/**
 * A visit of the viewer's as an iCalendar file, in the language of their account.
 * @returns null where there is no such visit of theirs, or none that anybody should come to: one that was only held
 */
export async function calendarOfVisit(
  { db }: Pick<Context, 'db'>,
  visitId: string,
  familyUrl: string,
): Promise<string | null> {
  const [row] = await db.query<Row>(statement, [visitId], 'calendarOfVisit');
  if (!row) return null;
  const { language, ...visit } = row;
  return writeCalendar({ ...visit, url: `${familyUrl}/visits/${visitId}` }, language);
}

/** When a visit ended is one more change than its moves. Row security leaves the viewer's own. */
const statement = `
  SELECT v.id, v.reference, v.kind, v.starts_at AS "startsAt", v.ends_at AS "endsAt",
         CASE WHEN v.status IN ('CANCELLED', 'DECLINED', 'WITHDRAWN') THEN 'CANCELLED' WHEN v.status = 'REQUESTED' THEN 'TENTATIVE' ELSE 'CONFIRMED' END AS standing,
         v.moved_count + (v.ended_at IS NOT NULL)::integer AS sequence,
         (SELECT max(e.at) FROM visit_events e WHERE e.facility_id = v.facility_id AND e.visit_id = v.id) AS "changedAt",
         concat_ws(' ', p.given_name, p.family_name) AS person, h.language,
         jsonb_build_object('name', f.name, 'phone', f.phone) AS facility
    FROM visits v
    JOIN facilities f ON f.id = v.facility_id
    JOIN home_users h ON h.id = v.home_user_id
    JOIN incarcerated_people p ON p.facility_id = v.facility_id AND p.id = v.incarcerated_person_id
   WHERE v.id = $1 AND v.status NOT IN ('HELD', 'EXPIRED')`;
