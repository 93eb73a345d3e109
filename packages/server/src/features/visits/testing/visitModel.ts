import { Party } from '../../accessRequests/accessRequest.states.ts';
import { canMove, isHeld, type Move, moves, takesCapacity, VisitStatus } from '../visit.states.ts';

/** What the model knows of a visit. */
export interface ModelVisit {
  id: string;
  status: VisitStatus;
  version: number;
  family: number;
  person: number;
  slot: number;
  heldUntil: Date | null;
  extended: boolean;
}

/** A move of the table, by whom. */
export interface Deed {
  move: Move;
  party: Party;
}

export const slots = 8;
export const terminals = 2;
/** The last one's visits are looked at first. */
export const people = 3;
export const families = 3;
const reviewed = people - 1;

export const deeds: Deed[] = Object.entries(moves).flatMap(([move, { from }]) =>
  Object.keys(from).map(party => ({ move: move as Move, party: party as Party })),
);

/** Three families, three people, two terminals, eight times: what is booked, as the table of the life cycle says. */
export class VisitModel {
  readonly visits: ModelVisit[] = [];
  constructor(readonly now: () => Date) {}

  ranOut = ({ status, heldUntil }: ModelVisit): boolean => isHeld(status) && heldUntil! <= this.now();

  /** Whether a time can be had by this family and this person, whatever this visit itself takes up. */
  isFree({ family, person, slot }: Pick<ModelVisit, 'family' | 'person' | 'slot'>, except?: ModelVisit): boolean {
    const there = this.visits.filter(
      visit => visit !== except && visit.slot === slot && takesCapacity.includes(visit.status) && !this.ranOut(visit),
    );
    return there.length < terminals && !there.some(visit => visit.family === family || visit.person === person);
  }

  /** A family confirms by one button: whether it books or asks is the facility's to say. */
  confirming = ({ person }: ModelVisit, { move, party }: Deed): Deed =>
    party === Party.HOME_USER && (move === 'CONFIRM' || move === 'REQUEST')
      ? { move: person === reviewed ? 'REQUEST' : 'CONFIRM', party }
      : { move, party };

  /** Whether the table and the clock let somebody do this. */
  allows(visit: ModelVisit, { move, party }: Deed): boolean {
    if (!canMove(visit.status, move, party)) return false;
    if (move === 'EXTEND_HOLD') return !visit.extended && !this.ranOut(visit);
    if (move === 'EXPIRE') return this.ranOut(visit);
    if (move === 'CONFIRM' || move === 'REQUEST') {
      const looksFirst = party === Party.HOME_USER && visit.person === reviewed;
      return !this.ranOut(visit) && (isByHand({ move, party }) || looksFirst === (move === 'REQUEST'));
    }
    return true;
  }

  /** Everything that could be done now: each kind of move once, with the visits that it could be done to. */
  enabled(): { deed: Deed; from: VisitStatus; visits: ModelVisit[] }[] {
    const found = deeds.flatMap(deed =>
      Object.values(VisitStatus).map(from => ({
        deed,
        from,
        visits: this.visits.filter(visit => visit.status === from && this.allows(visit, deed)),
      })),
    );
    return found.filter(({ visits }) => visits.length > 0);
  }
}

/** No request of a person takes these: the clock does, the visit's day, or an officer who watches. */
export const isByHand = ({ move, party }: Deed): boolean =>
  party === Party.SYSTEM || (party === Party.STAFF && (move === 'INTERRUPT' || move === 'REQUEST'));
