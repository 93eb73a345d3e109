import { randomBytes, randomUUID } from 'node:crypto';
import type { TestFacility } from './people.ts';

type Columns = Record<string, unknown>;
type Insert = (table: string, columns: Columns) => Promise<void>;

const shortName = (what: string) => `${what} ${randomBytes(3).toString('hex')}`;

/** What facilities set about visits; what a test does not say is ordinary. Each answers with the id of what it made. */
export function visitingOf(insert: Insert) {
  const add = async (table: string, facility: TestFacility, columns: Columns): Promise<string> => {
    const id = randomUUID();
    await insert(table, { facility_id: facility.id, id, ...columns });
    return id;
  };

  return {
    aHousingUnit: (facility: TestFacility, columns: Columns = {}): Promise<string> =>
      add('housing_units', facility, { name: shortName('Pod'), ...columns }),

    /** A terminal for both kinds; with `type: 'BOOTH'` the visitors' side of an onsite visit. */
    aTerminal: (facility: TestFacility, columns: Columns = {}): Promise<string> =>
      add('terminals', facility, {
        name: shortName('Screen'),
        type: 'TERMINAL',
        kinds: ['REMOTE', 'ONSITE'],
        ...columns,
      }),

    /** A booth for onsite visits, on the visitors' side. */
    aBooth(facility: TestFacility, columns: Columns = {}): Promise<string> {
      return this.aTerminal(facility, { name: shortName('Booth'), type: 'BOOTH', kinds: ['ONSITE'], ...columns });
    },

    /** Remote visits from nine to five, of all units and for ever, on these days; every day unless told. */
    async visitingHours(
      facility: TestFacility,
      { weekdays = [1, 2, 3, 4, 5, 6, 7], ...columns }: Columns & { weekdays?: readonly number[] } = {},
    ): Promise<string[]> {
      const day = { kind: 'REMOTE', opens: '09:00', closes: '17:00', valid_from: '2029-01-01', ...columns };
      return Promise.all(weekdays.map(weekday => add('visiting_hours', facility, { weekday, ...day })));
    },

    /** Stands over the policy that every facility starts with; an ordinary one unless told. */
    async aPolicy(facility: TestFacility, columns: Columns = {}): Promise<void> {
      await insert('facility_policies', {
        facility_id: facility.id,
        version: 2,
        effective_from: '2001-01-01',
        created_at: new Date('2001-01-01T00:00:00.000Z'),
        ...ordinaryPolicy,
        ...columns,
      });
    },
  };
}

/** Half an hour each quarter, tomorrow at the soonest, decided by nobody, free. */
export const ordinaryPolicy = {
  kinds_offered: ['REMOTE', 'ONSITE'],
  durations: [20, 30],
  start_every_minutes: 15,
  notice_min_minutes: 1440,
  notice_max_days: 28,
  cancel_cutoff_minutes: 720,
  hold_minutes: 10,
  weekly_quota_person: 3,
  weekly_quota_visitor: 3,
  max_visitors: 4,
  adult_age: 18,
  minimum_guest_age: 0,
  buffer_minutes: 5,
  join_early_minutes: 10,
  no_show_grace_minutes: 10,
  visit_approval: 'AUTO',
  pair_approval_required: false,
  families_may_reschedule: true,
  recorded_by_default: true,
  rate_cents_per_minute: 0,
  payer: 'FACILITY',
};
