import type {
  PlannedBan,
  PlannedBlackout,
  PlannedCommitment,
  PlannedKeepApart,
  PlannedPersonChange,
  PlannedPolicy,
  PlannedTerminalBlock,
  PlannedTerminalChange,
  PlannedTerminalOut,
} from './plannedChange.input.ts';

/** Which of the coming visits `v` are hit, in SQL; `$1` to `$3` are taken, its own values come after them. */
export interface HitCondition {
  text: string;
  values: unknown[];
}

/** No visit is longer than eight hours: an index finds where to begin. */
const overlap = (from: string, until: string, visit = 'v') =>
  `${visit}.starts_at < coalesce(${until}::timestamptz, 'infinity') AND ${visit}.ends_at > ${from}::timestamptz
     AND ${visit}.starts_at > ${from}::timestamptz - interval '8 hours'`;
/** The terminal's coming places first, then their visits: so few visits are read however the planner guesses. */
const atTerminal = (terminal: string) =>
  `v.id = ANY (ARRAY(SELECT p.visit_id FROM visit_places p WHERE p.terminal_id = ${terminal}::uuid AND p.takes_capacity AND p.starts_at > $2))`;
const ofUnit = (unit: string) =>
  `(v.facility_id, v.incarcerated_person_id) IN (SELECT i.facility_id, i.id FROM incarcerated_people i WHERE ${unit})`;

export const byBlackout = (change: PlannedBlackout): HitCondition => ({
  text: `v.facility_id = $4 AND ${overlap('$5', '$6')}
     AND ($7::uuid IS NULL OR ${ofUnit('i.housing_unit_id = $7::uuid')}) AND ($8::uuid IS NULL OR ${atTerminal('$8')})`,
  values: [change.facilityId, change.startsAt, change.endsAt, change.housingUnitId ?? null, change.terminalId ?? null],
});

export const byTerminalBlock = ({ terminalId, startsAt, endsAt }: PlannedTerminalBlock): HitCondition => ({
  text: `${atTerminal('$4')} AND ${overlap('$5', '$6')}`,
  values: [terminalId, startsAt, endsAt],
});

export const byTerminalOut = ({ terminalId }: PlannedTerminalOut): HitCondition => ({
  text: atTerminal('$4'),
  values: [terminalId],
});

export const byTerminalChange = ({ terminalId, kinds, housingUnitIds }: PlannedTerminalChange): HitCondition => ({
  text: `${atTerminal('$4')} AND (v.kind <> ALL ($5::text[]) OR (cardinality($6::uuid[]) > 0 AND ${ofUnit('i.housing_unit_id <> ALL ($6::uuid[])')}))`,
  values: [terminalId, kinds, housingUnitIds],
});

/** The days of the version end where one that is there already begins later. */
export const byPolicy = (change: PlannedPolicy): HitCondition => {
  const day = '(v.starts_at AT TIME ZONE f.time_zone)::date';
  const age = `date_part('year', age(${day}, p.date_of_birth))`;
  return {
    text: `v.facility_id = $4 AND EXISTS (
      SELECT FROM facilities f WHERE f.id = v.facility_id AND ${day} >= $5::date
         AND NOT EXISTS (SELECT FROM facility_policies y WHERE y.facility_id = f.id AND y.effective_from > $5::date AND y.effective_from <= ${day})
         AND (v.kind <> ALL ($6::text[])
           OR date_part('epoch', v.ends_at - v.starts_at) / 60 <> ALL ($7::integer[])
           OR (SELECT coalesce($8::integer < count(*), false) OR NOT coalesce(bool_or(${age} >= coalesce($9::integer, 0)), false)
                   OR coalesce(bool_or(p.guest_id IS NOT NULL AND ${age} < $10::integer), false)
                 FROM visit_participants p WHERE p.facility_id = v.facility_id AND p.visit_id = v.id)))`,
    values: [
      change.facilityId,
      change.effectiveFrom,
      change.kindsOffered ?? null,
      change.durations ?? null,
      change.maxVisitors ?? null,
      change.adultAge ?? null,
      change.minimumGuestAge ?? null,
    ],
  };
};

/** A move to another unit hits visits at places of other units, and those in a blackout of the new one; its hours are looked at apart. */
export const byPerson = (change: PlannedPersonChange, outsideHours: readonly string[]): HitCondition => ({
  text: `v.incarcerated_person_id = $4 AND ($5::boolean OR ($6::timestamptz IS NOT NULL AND ${overlap('$6', '$7')})
      OR v.id = ANY ($9::uuid[])
      OR EXISTS (SELECT FROM visit_places p JOIN terminals t ON t.facility_id = p.facility_id AND t.id = p.terminal_id
                  WHERE p.facility_id = v.facility_id AND p.visit_id = v.id AND cardinality(t.housing_unit_ids) > 0 AND $8::uuid <> ALL (t.housing_unit_ids))
      OR EXISTS (SELECT FROM blackouts b WHERE b.facility_id = v.facility_id AND b.housing_unit_id = $8::uuid AND b.removed_at IS NULL
                    AND ${overlap('b.starts_at', 'b.ends_at')}))`,
  values: [
    change.incarceratedPersonId,
    change.leaves ?? false,
    change.suspendedFrom ?? null,
    change.suspendedUntil ?? null,
    change.housingUnitId ?? null,
    outsideHours,
  ],
});

export const byCommitment = ({ incarceratedPersonId, startsAt, endsAt }: PlannedCommitment): HitCondition => ({
  text: `v.incarcerated_person_id = $4 AND ${overlap('$5', '$6')}`,
  values: [incarceratedPersonId, startsAt, endsAt],
});

/** Of each pair of visits that overlap within that time, both are told. */
export const byKeepApart = ({ personId, otherPersonId, startsAt, endsAt }: PlannedKeepApart): HitCondition => ({
  text: `v.incarcerated_person_id IN ($4, $5) AND ${overlap('$6', '$7')} AND EXISTS (
     SELECT FROM visits o WHERE o.facility_id = v.facility_id AND o.takes_capacity
        AND o.incarcerated_person_id = CASE v.incarcerated_person_id WHEN $4::uuid THEN $5::uuid ELSE $4::uuid END
        AND ${overlap('v.starts_at', 'v.ends_at', 'o')} AND ${overlap('$6', '$7', 'o')})`,
  values: [personId, otherPersonId, startsAt, endsAt ?? null],
});

export const byBan = (change: PlannedBan): HitCondition => ({
  text: `v.home_user_id = $4 AND v.facility_id = $5 AND ($6::uuid IS NULL OR v.incarcerated_person_id = $6::uuid) AND ${overlap('$7', '$8')}`,
  values: [
    change.homeUserId,
    change.facilityId,
    change.incarceratedPersonId ?? null,
    change.from,
    change.until ?? null,
  ],
});

/** Those found by looking at each, outside of the database. */
export const byIds = (ids: readonly string[]): HitCondition => ({ text: 'v.id = ANY ($4::uuid[])', values: [ids] });
