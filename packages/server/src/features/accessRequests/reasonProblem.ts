import type { Context } from '../../shared/context.ts';
import type { InvalidInput } from '../../shared/problem.ts';
import { type GivenReasons, reasonProblem as problemOf } from '../facilities/reasonProblem.ts';
import { ReasonSubject } from '../facilities/reason.entity.ts';
import type { AccessRequest } from './accessRequest.entity.ts';

/** @returns what is wrong with the reasons of a decision about a request, or nothing */
export const reasonProblem = (
  context: Context,
  input: GivenReasons,
  { facilityId }: AccessRequest,
): Promise<InvalidInput | undefined> => problemOf(context, input, ReasonSubject.ACCESS, facilityId);
