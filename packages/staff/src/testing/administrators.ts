import { anOffice } from './office.ts';
import { riverbend, theresaTran } from './people.ts';

export const juniper = { ...riverbend, id: 'f2', name: 'Juniper Flats County Jail' };

/** Sees to the staff and the settings of the jail in every test. */
export const beverlyAshdown = {
  ...theresaTran,
  id: 's9',
  givenName: 'Beverly',
  familyName: 'Ashdown',
  role: 'ADMINISTRATOR',
};

/** An office as its administrator sees it, with more for the server to answer. */
export function anAdministratorsOffice(own: { Query?: object; Mutation?: object } = {}, viewer = beverlyAshdown) {
  const { resolvers } = anOffice([]);
  return {
    ...resolvers,
    Query: { ...(resolvers.Query as object), viewer: () => viewer, ...own.Query },
    Mutation: { ...own.Mutation },
  };
}
