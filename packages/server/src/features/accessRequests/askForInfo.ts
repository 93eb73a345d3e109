import { days } from '../../shared/clock.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { wrong } from '../../shared/problem.ts';
import type { AskForInfoInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';

/** PENDING -> NEEDS_INFO: names the pieces, and gives the family the facility's days to send them. */
export const askForInfo = (context: SignedInContext, input: AskForInfoInput) =>
  decideAccess(context, 'ASK_FOR_INFO', input, ({ facility }) => {
    if (new Set(input.pieces).size < input.pieces.length) return wrong('pieces', 'TWICE', 'Name each piece once.');
    return {
      neededPieces: input.pieces,
      infoBy: new Date(context.now().getTime() + days(facility.infoDays)),
      reasonCodes: [],
      publicMessage: tidy(input.publicMessage),
      officerNote: null,
    };
  });
