import type { Corner } from './corner.ts';
import type { Question } from './questions.ts';

const policy = {
  effectiveFrom: '2030-04-01',
  kindsOffered: ['REMOTE'],
  durations: [30],
  startEveryMinutes: 15,
  noticeMinMinutes: 60,
  noticeMaxDays: 14,
  cancelCutoffMinutes: 60,
  holdMinutes: 10,
  weeklyQuotaPerson: 3,
  weeklyQuotaVisitor: 3,
  maxVisitors: 3,
  adultAge: 18,
  minimumGuestAge: 0,
  bufferMinutes: 5,
  joinEarlyMinutes: 10,
  noShowGraceMinutes: 10,
  visitApproval: 'AUTO',
  pairApprovalRequired: false,
  familiesMayReschedule: true,
  recordedByDefault: true,
  rateCentsPerMinute: 0,
  payer: 'FACILITY',
};
const hours = {
  kind: 'REMOTE',
  weekdays: [2],
  opens: '09:00',
  closes: '11:00',
  housingUnitIds: [],
  validFrom: '2030-04-01',
};
const closed = { startsAt: '2030-04-01T10:00:00Z', endsAt: '2030-04-01T12:00:00Z', reasonCode: 'LOCKDOWN' };
const at = ({ facility }: Corner, more: object = {}) => ({ facilityId: facility.id, ...more });
const place = (more: object) => ({
  given: ({ terminalId }: Corner) => ({ terminalId, ...more }),
});

/** What facilities set about visits. */
export const settingsQuestions: Record<string, Question> = {
  saveVisitingPolicy: { given: corner => at(corner, policy) },
  saveVisitingHours: { given: corner => at(corner, hours) },
  removeVisitingHours: { given: corner => at(corner, { id: corner.visitingHoursId, version: 1 }) },
  saveHousingUnit: { given: corner => at(corner, { name: 'West' }) },
  closeHousingUnit: { given: corner => at(corner, { id: corner.housingUnitId, version: 1 }) },
  saveTerminal: {
    given: corner => at(corner, { name: 'Desk', type: 'TERMINAL', kinds: ['REMOTE'], housingUnitIds: [] }),
  },
  closeTerminal: { given: ({ spareTerminalId }) => ({ terminalId: spareTerminalId, version: 1 }) },
  setOutOfService: place({ outOfService: true, version: 1 }),
  blockTerminal: place(closed),
  unblockTerminal: { given: ({ terminalBlockId }) => ({ terminalBlockId }) },
  saveBlackout: { given: corner => at(corner, closed) },
  removeBlackout: { given: corner => at(corner, { id: corner.blackoutId, version: 1 }) },
};

const below = (path: string) => ({
  text: `query ($id: ID!) { facility(id: $id) { ${path} } }`,
  given: ({ facility }: Corner) => ({ id: facility.id }),
});

/** Ways to what they set. */
export const waysToSettings = {
  VisitingPolicy: below('visitingPolicy { * }'),
  Money: below('visitingPolicy { ratePerMinute { * } }'),
  VisitingHours: below('visitingHours { * }'),
  HousingUnit: below('housingUnits { * }'),
  Terminal: below('terminals { * }'),
  TerminalBlock: below('terminals { blocks { * } }'),
  Blackout: below('blackouts { * }'),
};
