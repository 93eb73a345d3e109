import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { emptyDraft } from './draft.ts';
import { createPendingDecisions, undoMilliseconds } from './pendingDecisions.ts';
import type { Decision, DecisionOutcome } from './sendDecision.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const approveElena = {
  accessRequestId: 'r1',
  version: 1,
  name: 'Elena Vargas',
  draft: { ...emptyDraft, action: 'APPROVE' as const },
};
const denySam = {
  accessRequestId: 'r2',
  version: 4,
  name: 'Sam Whitehorse',
  draft: { ...emptyDraft, action: 'DENY' as const },
};

/** A desk whose network answers as told; what it sends is written down. */
function aDesk(answers: DecisionOutcome[] = []) {
  const sent: Decision[] = [];
  const givenBack: string[] = [];
  const open = () =>
    createPendingDecisions({
      send: async decision => {
        sent.push(decision);
        return answers.shift() ?? { type: 'done' };
      },
      storage: sessionStorage,
      place: 'desk',
      giveBack: ({ name }) => givenBack.push(name),
    });
  return { sent, givenBack, open, pending: open() };
}

it('sends nothing when the officer undoes within ten seconds', async () => {
  const { pending, sent, givenBack } = aDesk();
  pending.decide(approveElena);
  await jest.advanceTimersByTimeAsync(undoMilliseconds - 1);
  pending.undoLast();
  await jest.advanceTimersByTimeAsync(undoMilliseconds);

  expect(sent).toEqual([]);
  expect(givenBack).toEqual(['Elena Vargas']);
  expect(sessionStorage.length).toBe(0);
});

it('sends a decision once, ten seconds after it was taken', async () => {
  const { pending, sent } = aDesk();
  pending.decide(approveElena);
  pending.decide(approveElena);
  await jest.advanceTimersByTimeAsync(undoMilliseconds - 1);
  expect(sent).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(1);

  expect(sent).toHaveLength(1);
  expect(pending.state().decisions).toEqual([]);
});

it('gives each of several decisions its own ten seconds, and undoes the last', async () => {
  const { pending, sent } = aDesk();
  pending.decide(approveElena);
  await jest.advanceTimersByTimeAsync(6_000);
  pending.decide(denySam);
  await jest.advanceTimersByTimeAsync(4_000);
  expect(sent.map(({ accessRequestId }) => accessRequestId)).toEqual(['r1']);

  expect(pending.undoLast()?.name).toBe('Sam Whitehorse');
  await jest.advanceTimersByTimeAsync(undoMilliseconds);
  expect(sent).toHaveLength(1);
});

it('sends at once when the page is left, and only once', async () => {
  const { pending, sent } = aDesk();
  pending.decide(approveElena);
  pending.decide(denySam);
  void pending.sendAll();

  expect(sent).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(undoMilliseconds);
  expect(sent).toHaveLength(2);
});

it('stops the clock while Undo has the focus, and goes on after it', async () => {
  const { pending, sent } = aDesk();
  pending.decide(approveElena);
  pending.hold(true);
  await jest.advanceTimersByTimeAsync(undoMilliseconds * 3);
  expect(sent).toHaveLength(0);

  pending.hold(false);
  await jest.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(1);
});

it('tries again until the network takes it', async () => {
  const { pending, sent } = aDesk([{ type: 'tryAgain' }, { type: 'tryAgain' }, { type: 'done' }]);
  pending.decide(approveElena);
  await jest.advanceTimersByTimeAsync(undoMilliseconds);
  expect(pending.state().decisions[0]?.state).toBe('retrying');
  await jest.advanceTimersByTimeAsync(60_000);

  expect(sent).toHaveLength(3);
  expect(pending.state().decisions).toEqual([]);
});

it('sends after a reload what the reload interrupted', async () => {
  const { pending, sent, open } = aDesk();
  pending.decide(approveElena);
  const reloaded = open();
  await reloaded.resume();

  expect(sent.map(({ accessRequestId }) => accessRequestId)).toEqual(['r1']);
  expect(reloaded.state().decisions).toEqual([]);
});

it('gives the words back when somebody else was first, and sends nothing', async () => {
  const { pending, sent, givenBack } = aDesk();
  pending.decide(denySam);
  pending.overtake('r2');
  await jest.advanceTimersByTimeAsync(undoMilliseconds);

  expect(sent).toEqual([]);
  expect(givenBack).toEqual(['Sam Whitehorse']);
  expect(pending.state().troubles['r2']?.outcome).toEqual({ type: 'overtaken' });
});

it('sends nothing by itself once the officer is gone, and goes on when they are back', async () => {
  const { pending, sent } = aDesk();
  pending.decide(approveElena);
  pending.rest();
  await jest.advanceTimersByTimeAsync(2 * undoMilliseconds);
  expect(sent).toEqual([]);

  await pending.resume();
  await jest.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(1);
});
