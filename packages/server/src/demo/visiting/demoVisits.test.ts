import { expect, it } from '@jest/globals';
import { moves, takesCapacity, VisitStatus } from '../../features/visits/visit.states.ts';
import { demoPeople } from '../people.ts';
import { insideOf } from './inside.ts';
import { demoVisiting } from './settings.ts';
import { visitTables } from './visitRows.ts';

interface Visit {
  id: string;
  status: VisitStatus;
  kind: string;
  version: number;
  privileged: boolean;
  incarcerated_person_id: string;
  home_user_id: string;
  starts_at: Date;
  ends_at: Date;
}
interface Event {
  visit_id: string;
  version: number;
  action: keyof typeof moves;
  from_status: VisitStatus | null;
  to_status: VisitStatus;
  by_party: 'HOME_USER' | 'STAFF' | 'SYSTEM';
  at: Date;
}

const now = new Date('2026-11-23T17:00:00Z');
const rowsOf = <Row>(table: string) =>
  visitTables(now).find(rows => rows.table === table)!.rows as unknown as readonly Row[];
const visits = rowsOf<Visit>('visits');

it('holds three hundred people or more, nobody of them under eighteen', () => {
  const people = Object.keys(demoVisiting).flatMap(facility => insideOf(facility as keyof typeof demoVisiting));
  expect(people.length).toBeGreaterThanOrEqual(300);
  expect(new Set(people.map(({ number }) => number)).size).toBe(people.length);
  expect(people.every(({ born }) => born < '2007')).toBe(true);
});

it('has visits of the last 90 and the coming 28 days, of every kind and in every status', () => {
  const days = visits.map(({ starts_at }) => (starts_at.getTime() - now.getTime()) / 86_400_000);
  expect(Math.min(...days)).toBeLessThan(-80);
  expect(Math.max(...days)).toBeGreaterThan(20);
  expect(visits.length).toBeGreaterThan(200);
  expect([...new Set(visits.map(({ status }) => status))].sort()).toEqual(Object.keys(VisitStatus).sort());
  expect([...new Set(visits.map(({ kind }) => kind))].sort()).toEqual(['ONSITE', 'REMOTE']);
  expect(visits.some(({ privileged }) => privileged)).toBe(true);
});

it('books nobody twice, also among the visits that are over', () => {
  const happened = visits.filter(
    ({ status }) =>
      takesCapacity.includes(status) || Object.values(['COMPLETED', 'NO_SHOW', 'INTERRUPTED']).includes(status),
  );
  for (const who of ['incarcerated_person_id', 'home_user_id'] as const) {
    const inOrder = happened.toSorted(
      (one, other) => one[who].localeCompare(other[who]) || one.starts_at.getTime() - other.starts_at.getTime(),
    );
    const twice = inOrder.filter((visit, at) => {
      const before = inOrder[at - 1];
      return before?.[who] === visit[who] && before.ends_at > visit.starts_at;
    });
    expect(twice).toEqual([]);
  }
});

it('tells histories that the life cycle allows, in order and none of them in the future', () => {
  const events = rowsOf<Event>('visit_events');
  for (const { id, status, version } of visits) {
    const history = events.filter(({ visit_id }) => visit_id === id);
    expect(history.map(event => event.version)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    expect(history[0]).toMatchObject({ action: 'HOLD', from_status: null, to_status: 'HELD' });
    expect(history.at(-1)!.to_status).toBe(status);
    for (const [at, event] of history.slice(1).entries()) {
      expect(moves[event.action].to).toBe(event.to_status);
      expect(moves[event.action].from[event.by_party]).toContain(history[at]!.to_status);
      expect(event.at.getTime()).toBeGreaterThan(history[at]!.at.getTime());
      expect(event.at.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  }
});

it('is the same on every machine', () => {
  expect(visitTables(now)).toEqual(visitTables(now));
  expect(demoPeople.length).toBeGreaterThan(90);
});
