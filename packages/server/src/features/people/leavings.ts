import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { changePerson } from './changePerson.ts';
import type { ReleasePersonInput, TransferPersonInput } from './incarceratedPerson.inputs.ts';
import type { ChangePersonResult } from './incarceratedPerson.problems.ts';
import { leavings } from './incarceratedPerson.states.ts';

/** The person is free. Whatever was booked with them is cancelled by whoever hears of it. */
export const releasePerson = (context: SignedInContext, input: ReleasePersonInput): Promise<ChangePersonResult> =>
  changePerson(context, input, { ...gone(context), status: leavings.RELEASE }, 'PERSON_RELEASED');

/** The person is held elsewhere from now on. */
export const transferPerson = (
  context: SignedInContext,
  { transferredTo, ...seen }: TransferPersonInput,
): Promise<ChangePersonResult> =>
  changePerson(
    context,
    seen,
    { ...gone(context), status: leavings.TRANSFER, transferredTo: tidy(transferredTo) },
    'PERSON_TRANSFERRED',
  );

const gone = ({ now }: SignedInContext) => ({ leftAt: now(), housingUnitId: null });
