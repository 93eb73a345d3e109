import fc from 'fast-check';
import { moves, VisitStatus } from '../visit.states.ts';
import { deeds, families, type Deed, type ModelVisit, people, slots, type VisitModel } from './visitModel.ts';
import { act, anySlot, hold, minutesLater, type Outcome, type RealWorld } from './visitWalk.ts';

/** How many steps asked for something, and how many of them got it. */
export const tally = { asked: 0, accepted: 0 };

type Step = fc.AsyncCommand<VisitModel, RealWorld>;
type Row = Pick<ModelVisit, 'id' | 'status' | 'version' | 'heldUntil'>;

const rowsOf = `SELECT id, status, version, held_until AS "heldUntil" FROM visits WHERE facility_id = $1`;

/** A step, and the look at the tables after it: every visit stands where the model says, but for holds that ran out meanwhile. */
function step(name: string, run: (model: VisitModel, real: RealWorld) => Promise<void>): Step {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      await run(model, real);
      const rows = new Map((await real.world.rows<Row>(rowsOf, [real.facility.id])).map(row => [row.id, row]));
      if (rows.size !== model.visits.length) throw new Error(`${rows.size} visits instead of ${model.visits.length}`);
      for (const visit of model.visits) settle(model, visit, rows.get(visit.id)!);
    },
  };
}

function settle(model: VisitModel, visit: ModelVisit, { status, version, heldUntil }: Row): void {
  if (model.ranOut(visit) && status === VisitStatus.EXPIRED && version === visit.version + 1)
    Object.assign(visit, { status, version });
  if (status !== visit.status || version !== visit.version)
    throw new Error(`${status} ${version} where the table says ${visit.status} ${visit.version}`);
  visit.heldUntil = heldUntil;
}

function expect(expected: boolean, { accepted, answer }: Outcome): void {
  tally.asked++;
  if (accepted) tally.accepted++;
  if (accepted !== expected) throw new Error(`Expected ${expected}, was answered ${JSON.stringify(answer)}`);
}

async function holds(model: VisitModel, real: RealWorld, pick: number, byStaff: boolean): Promise<void> {
  const who = {
    family: pick % families,
    person: Math.floor(pick / families) % people,
    slot: Math.floor(pick / (families * people)) % slots,
  };
  const expected = model.isFree(who);
  const outcome = await hold(real, who, byStaff);
  expect(expected, outcome);
  if (!outcome.accepted) return;
  model.visits.push({
    id: outcome.answer.id!,
    status: VisitStatus.HELD,
    version: 1,
    heldUntil: minutesLater(model.now(), 10),
    extended: false,
    ...who,
  });
}

async function takes(model: VisitModel, real: RealWorld, visit: ModelVisit, deed: Deed, pick: number, version: number) {
  const slot = anySlot(pick);
  const isThere = version === visit.version && model.allows(visit, deed);
  const expected = isThere && (deed.move !== 'RESCHEDULE' || model.isFree({ ...visit, slot }, visit));
  expect(expected, await act(real, visit, deed, version, slot));
  if (!expected) return;
  visit.version++;
  visit.status = moves[deed.move].to;
  if (deed.move === 'EXTEND_HOLD') {
    visit.extended = true;
    visit.heldUntil = minutesLater(visit.heldUntil!, 10);
  }
  if (deed.move === 'RESCHEDULE') visit.slot = slot;
}

const aPick = fc.nat({ max: 100_000 });

/** Somebody holds a time. */
const holding = fc
  .tuple(aPick, fc.boolean())
  .map(([pick, byStaff]) => step(`hold ${pick} ${byStaff}`, (model, real) => holds(model, real, pick, byStaff)));

const towardsTheEnd = ['CONFIRM', 'REQUEST', 'APPROVE', 'CHECK_IN', 'START'];
const lateInLife = [VisitStatus.CHECK_IN, VisitStatus.IN_PROGRESS];

/** Most visits would be called off early in life: in every other step those that are far come first, or go on. */
function onward(enabled: ReturnType<VisitModel['enabled']>, pick: number) {
  const late = enabled.filter(({ from }) => lateInLife.includes(from));
  const forward = enabled.filter(({ deed }) => towardsTheEnd.includes(deed.move));
  const preferred = [late, forward, enabled, enabled][pick % 4]!;
  return preferred.length > 0 ? preferred : enabled;
}

/** Somebody does what can be done; where there is nothing to do they hold a time. */
const moving = aPick.map(pick =>
  step(`move ${pick}`, async (model, real) => {
    const enabled = onward(model.enabled(), pick);
    if (enabled.length === 0) return holds(model, real, pick, false);
    const { deed, visits } = enabled[Math.floor(pick / 4) % enabled.length]!;
    const rest = Math.floor(pick / 4 / enabled.length);
    const visit = visits[rest % visits.length]!;
    return takes(model, real, visit, deed, rest, visit.version);
  }),
);

/** Somebody does anything to any visit, or has an old page before them. */
const groping = fc.tuple(aPick, fc.boolean()).map(([pick, isStale]) =>
  step(`grope ${pick} ${isStale}`, async (model, real) => {
    const visit = model.visits[pick % Math.max(1, model.visits.length)];
    if (!visit) return;
    const deed = model.confirming(visit, deeds[Math.floor(pick / 7) % deeds.length]!);
    if (deed.move === 'EXPIRE' && !isStale) return;
    await takes(model, real, visit, deed, pick, visit.version + (isStale ? 7 : 0));
  }),
);

const waiting = fc.integer({ min: 1, max: 12 }).map(minutes =>
  step(`wait ${minutes}`, async (_, { world }) => {
    world.clock.now = minutesLater(world.clock.now, minutes);
  }),
);

/** Up to 40 steps. */
export const walks = fc.commands([holding, moving, moving, moving, moving, moving, moving, groping, waiting], {
  maxCommands: 40,
  size: 'max',
});
