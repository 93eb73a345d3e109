import { readFileSync, writeFileSync } from 'node:fs';
import type { DemoPerson, Product } from '../product/product.ts';

type Known = Pick<Product, 'family' | 'staff' | 'dataDirectory' | 'people'>;

/** The product that all journeys share. */
export function sharedProduct(): Known {
  return JSON.parse(readFileSync(`${process.env.OPENVISIT_JOURNEYS}/journeys.json`, 'utf8'));
}

/** A home user whom no other journey touches, and whose name is nobody else's: officers find people by it. */
export function aHomeUser(status: string, { facility }: { facility?: string } = {}): DemoPerson {
  const { people, dataDirectory } = sharedProduct();
  const person = people.find(
    candidate =>
      candidate.role === 'HOME_USER' &&
      candidate.status === status &&
      (facility === undefined || candidate.facility === facility) &&
      people.filter(other => other.name.toLowerCase() === candidate.name.toLowerCase() && other.link !== candidate.link)
        .length === 0 &&
      isTakenNow(dataDirectory, candidate),
  );
  if (!person)
    throw new Error(`No home user is left with a request that is ${status} at ${facility ?? 'any facility'}.`);
  return person;
}

/** A home user to look at only: others may have been here, and may come. */
export function anyHomeUser(status: string): DemoPerson {
  const person = sharedProduct().people.findLast(
    candidate => candidate.role === 'HOME_USER' && candidate.status === status,
  );
  if (!person) throw new Error(`No home user has a request that is ${status}.`);
  return person;
}

/** An officer of a facility; the second one where two are needed. */
export function anOfficerOf(facility: string, which: 'first' | 'second' = 'first'): DemoPerson {
  const officers = sharedProduct().people.filter(
    person => person.role !== 'HOME_USER' && person.facility.includes(facility),
  );
  const officer = officers[which === 'first' ? 0 : 1];
  if (!officer) throw new Error(`${facility} has no ${which} officer.`);
  return officer;
}

/** The administrator of a facility. */
export function anAdministratorOf(facility: string): DemoPerson {
  const isTheirs = (person: DemoPerson) => person.role === 'ADMINISTRATOR' && person.facility.includes(facility);
  const administrator = sharedProduct().people.find(isTheirs);
  if (!administrator) throw new Error(`${facility} has no administrator.`);
  return administrator;
}

/** Takes a person for one journey, unless another has; journeys run beside each other, and a file is made once. */
function isTakenNow(dataDirectory: string, { link }: DemoPerson): boolean {
  try {
    writeFileSync(`${dataDirectory}/taken-${link.split('/').at(-1)}`, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
