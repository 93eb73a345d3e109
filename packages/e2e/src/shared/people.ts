import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DemoPerson, Product } from '../product/product.ts';

type Known = Pick<Product, 'family' | 'staff' | 'dataDirectory' | 'people'>;

/** The product that all journeys share. */
export function sharedProduct(): Known {
  return JSON.parse(readFileSync(`${process.env.OPENVISIT_JOURNEYS}/journeys.json`, 'utf8'));
}

/** A home user whom no other journey touches. */
export function aHomeUser(status: string, { facility }: { facility?: string } = {}): DemoPerson {
  const { people, dataDirectory } = sharedProduct();
  const taken = takenPeople(dataDirectory);
  const person = people.find(
    candidate =>
      candidate.role === 'HOME_USER' &&
      candidate.status === status &&
      (facility === undefined || candidate.facility === facility) &&
      !taken.includes(candidate.link),
  );
  if (!person)
    throw new Error(`No home user is left with a request that is ${status} at ${facility ?? 'any facility'}.`);
  writeFileSync(`${dataDirectory}/taken.json`, JSON.stringify([...taken, person.link]));
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

function takenPeople(dataDirectory: string): string[] {
  const file = `${dataDirectory}/taken.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
