import type { Context } from '../../shared/context.ts';
import { FieldProblem, InvalidInput } from '../../shared/problem.ts';
import { loadVisit } from './loadVisit.ts';
import { BookingRefusal } from './rules/bookingRefusal.ts';
import { OpenTime } from './times/openDay.ts';
import { Visit } from './visit.entity.ts';
import {
  FacilityMovesVisits,
  HoldRanOut,
  SlotTaken,
  TooLateToChange,
  VisitChanged,
  VisitNotPossible,
} from './visit.problems.ts';

/** An answer as it is kept beside its key: what it was, and of visits their ids. */
export type KeptAnswer = { is: string; visitId?: string; nearest?: KeptTime[]; refusals?: object[] } & Record<
  string,
  unknown
>;
type KeptTime = { startsAt: string; endsAt: string; utcOffset: string };

const kinds: Record<string, { prototype: object }> = {
  InvalidInput,
  VisitNotPossible,
  SlotTaken,
  HoldRanOut,
  VisitChanged,
  TooLateToChange,
  FacilityMovesVisits,
};

export function keep(answer: object): KeptAnswer {
  if (answer instanceof Visit) return { is: 'Visit', visitId: answer.id };
  const { visit, ...rest } = answer as { visit?: Visit };
  return { is: answer.constructor.name, ...(visit && { visitId: visit.id }), ...rest };
}

/** The same answer once more. A visit in it is told as it stands now. */
export async function revive(context: Context, { is, visitId, ...rest }: KeptAnswer): Promise<object> {
  const visit = visitId ? await loadVisit(context, visitId) : undefined;
  if (is === 'Visit') return visit!;
  return Object.assign(
    Object.create(kinds[is]!.prototype) as object,
    rest,
    visit && { visit },
    rest.nearest && { nearest: rest.nearest.map(asTime) },
    rest.refusals && { refusals: rest.refusals.map(asInstance(BookingRefusal)) },
    Array.isArray(rest.fields) && { fields: rest.fields.map(asInstance(FieldProblem)) },
  );
}

const asTime = ({ startsAt, endsAt, utcOffset }: KeptTime): OpenTime =>
  Object.assign(new OpenTime(), { startsAt: new Date(startsAt), endsAt: new Date(endsAt), utcOffset });

const asInstance =
  ({ prototype }: { prototype: object }) =>
  (fields: object): object =>
    Object.assign(Object.create(prototype) as object, fields);
