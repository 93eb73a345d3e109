import { expect, it, jest } from '@jest/globals';
import { createLock } from './lock.ts';
import { createPresence } from './presence.ts';
import type { TabLine } from './tabLine.ts';

/** Two tabs of one browser, whose words reach each other at once. */
function twoTabs<Message extends object>(): [TabLine<Message>, TabLine<Message>] {
  const heard: ((message: Message) => void)[][] = [[], []];
  const tab = (own: 0 | 1): TabLine<Message> => ({
    say: message => heard[1 - own]!.forEach(listener => listener(message)),
    listen: listener => void heard[own]!.push(listener),
  });
  return [tab(0), tab(1)];
}

function twoLocks() {
  const [line, otherLine] = twoTabs();
  return [createLock(line), createLock(otherLine)] as const;
}

it('locks and opens all tabs together', () => {
  const [one, other] = twoLocks();
  one.shut();
  expect(other.isShut()).toBe(true);
  other.open();
  expect(one.isShut()).toBe(false);
});

it('does not open the page of one person for another', () => {
  const [one, other] = twoLocks();
  const somebodyElse = jest.fn();
  one.belongTo('theresa', somebodyElse);
  other.belongTo('raymond', () => undefined);
  one.shut();
  other.open();
  expect(one.isShut()).toBe(true);
  expect(somebodyElse).toHaveBeenCalledTimes(1);
});

it('lets who waits go on when it is open, and at once where it never was shut', async () => {
  const lock = createLock();
  await lock.whenOpen();
  lock.shut();
  const gone = lock.whenOpen().then(() => 'on');
  lock.open();
  expect(await gone).toBe('on');
});

it('knows that somebody is there for a minute after a press, and tells other tabs when the server heard of it', () => {
  let now = 0;
  const [line, otherLine] = twoTabs();
  const here = createPresence(line, () => now);
  const there = createPresence(otherLine, () => now);
  now = 61_000;
  expect(here.isThere()).toBe(false);
  here.press();
  expect(here.isThere()).toBe(true);
  here.heard(61_000);
  expect(there.lastHeard()).toBe(61_000);
  here.heard(50_000); // an older answer came late
  expect(here.lastHeard()).toBe(61_000);
});
