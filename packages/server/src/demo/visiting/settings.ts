import type { FacilityKey } from '../facilities.ts';

export type Kind = 'REMOTE' | 'ONSITE';

/** A weekly opening, in the facility's wall-clock time. An end before its start runs over midnight. */
export interface DemoHours {
  kind: Kind;
  /** 1 is Monday. */
  weekdays: readonly number[];
  opens: string;
  closes: string;
  /** Names of units; without: all. */
  units?: readonly string[];
}

/** What a facility of the demo world sets about visits. */
export interface DemoVisiting {
  units: readonly string[];
  /** How many people are held there. */
  people: number;
  terminals: readonly { name: string; kinds: readonly Kind[]; units?: readonly string[]; out?: true }[];
  booths: number;
  hours: readonly DemoHours[];
  policy: Readonly<Record<string, unknown>>;
}

const both: readonly Kind[] = ['REMOTE', 'ONSITE'];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

const screens = (prefix: string, count: number, kinds = both, units?: readonly string[]) =>
  Array.from({ length: count }, (_, at) => ({ name: `${prefix} ${at + 1}`, kinds, ...(units && { units }) }));

export const demoVisiting: Readonly<Record<FacilityKey, DemoVisiting>> = {
  riverbend: {
    units: ['A Pod', 'B Pod', 'C Pod', 'Medical'],
    people: 120,
    terminals: [
      ...screens('A', 3, both, ['A Pod']),
      ...screens('B', 3, both, ['B Pod']),
      ...screens('C', 2, both, ['C Pod', 'Medical']),
      { name: 'C 3', kinds: both, units: ['C Pod', 'Medical'], out: true },
    ],
    booths: 4,
    hours: [
      { kind: 'REMOTE', weekdays: everyDay, opens: '09:00', closes: '11:30' },
      { kind: 'REMOTE', weekdays: everyDay, opens: '13:00', closes: '20:30' },
      { kind: 'ONSITE', weekdays: weekend, opens: '09:00', closes: '16:00' },
      { kind: 'ONSITE', weekdays: [3], opens: '17:00', closes: '20:00', units: ['A Pod', 'B Pod'] },
    ],
    policy: { families_may_reschedule: true },
  },
  juniper: {
    units: ['Main'],
    people: 15,
    terminals: screens('Screen', 2, ['REMOTE']),
    booths: 0,
    hours: [{ kind: 'REMOTE', weekdays: everyDay, opens: '08:00', closes: '20:00' }],
    policy: { kinds_offered: ['REMOTE'], durations: [20], max_visitors: 2, buffer_minutes: 10 },
  },
  cedar: {
    units: ['North', 'South', 'East', 'Infirmary'],
    people: 85,
    terminals: [...screens('N', 4, both, ['North', 'Infirmary']), ...screens('S', 4, both, ['South', 'East'])],
    booths: 6,
    hours: [
      { kind: 'REMOTE', weekdays: workdays, opens: '12:30', closes: '20:00' },
      { kind: 'ONSITE', weekdays: weekend, opens: '08:30', closes: '15:00' },
    ],
    policy: {
      visit_approval: 'ALWAYS',
      pair_approval_required: true,
      notice_min_minutes: 2880,
      durations: [30, 60],
      start_every_minutes: 30,
    },
  },
  saltgrass: {
    units: ['Unit 1', 'Unit 2', 'Unit 3'],
    people: 45,
    terminals: screens('Terminal', 5),
    booths: 2,
    hours: [
      { kind: 'REMOTE', weekdays: everyDay, opens: '10:00', closes: '21:00' },
      { kind: 'ONSITE', weekdays: [2, 4, 6], opens: '13:00', closes: '18:00' },
    ],
    policy: { visit_approval: 'FLAGGED_ONLY', rate_cents_per_minute: 19, payer: 'FAMILY', minimum_guest_age: 0 },
  },
  lanternfield: {
    units: ['Fir', 'Hemlock', 'Larch'],
    people: 40,
    terminals: screens('Desk', 6),
    booths: 3,
    hours: [
      { kind: 'REMOTE', weekdays: [5, 6], opens: '18:00', closes: '00:30' },
      { kind: 'REMOTE', weekdays: [1, 2, 3, 4, 7], opens: '16:00', closes: '21:00' },
      { kind: 'ONSITE', weekdays: weekend, opens: '10:00', closes: '15:30' },
    ],
    policy: { cancel_cutoff_minutes: 2880, weekly_quota_person: 2, weekly_quota_visitor: 2 },
  },
};

/** What a facility sets that says nothing else. Days and minutes. */
export const usualPolicy = {
  kinds_offered: both,
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
  families_may_reschedule: false,
  recorded_by_default: true,
  rate_cents_per_minute: 0,
  payer: 'FACILITY',
} as const;
