import { registerEnumType } from 'type-graphql';

export enum PersonStatus {
  HERE = 'HERE',
  RELEASED = 'RELEASED',
  TRANSFERRED = 'TRANSFERRED',
}
registerEnumType(PersonStatus, {
  name: 'PersonStatus',
  description: 'Whether a person is held at the facility, or how they left it.',
});

const { HERE, RELEASED, TRANSFERRED } = PersonStatus;

/** Whoever left stays gone: who is brought in again is added again. The database refuses everything else too. */
export const leavings = { RELEASE: RELEASED, TRANSFER: TRANSFERRED } as const;
export type Leaving = keyof typeof leavings;

export const isHere = (status: PersonStatus) => status === HERE;
