import { randomBytes } from 'node:crypto';

/** Somebody who has no account yet: all that they will type. */
export interface Newcomer {
  born: { month: string; day: string; year: string };
  givenName: string;
  familyName: string;
  line1: string;
  city: string;
  state: string;
  postalCode: string;
  email: string;
  phone: string;
  password: string;
}

/** A person who never was here, with an e-mail address of their own. */
export function aNewcomer(givenName: string, familyName: string): Newcomer {
  return {
    born: { month: '8', day: '2', year: '1974' },
    givenName,
    familyName,
    line1: '12 Oak Street',
    city: 'Austin',
    state: 'TX',
    postalCode: '78701',
    email: `${givenName.toLowerCase()}.${randomBytes(4).toString('hex')}@example.org`,
    phone: '512 555 0142',
    password: 'quiet harbor seven lamps',
  };
}

export const nameOf = ({ givenName, familyName }: Newcomer): string => `${givenName} ${familyName}`;
