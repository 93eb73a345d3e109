import { type CastMember, peopleOf } from '../cast.ts';

const { her, him } = peopleOf('CO');

/** People who have not asked yet: two who can, and four who will be told why not. */
export const newcomers: readonly CastMember[] = [
  her('Amara', 'Diallo', '1988-05-16', 7, [], { hair: 'headscarf' }),
  him('Rubén', 'Quintero', '1962-10-09', 4, [], { hair: 'crop', language: 'ES' }),
  him('Wendell', 'Hargrove', '1955-12-30', 6, [], { hair: 'bald', notVerified: true }),
  her('Soo-ah', 'Baek', '1998-04-27', 2, [], { hair: 'bob', hairColour: 'black', noId: true }),
  him('Tyler', 'Nygaard', '2007-02-11', 0, [], { hair: 'curls', hairColour: 'sand' }),
  him('Curtis', 'Vane', '1981-08-20', 1, [], {
    hair: 'buzz',
    banned: { facility: 'riverbend', note: 'Kept out for a year after the incident in the lobby.' },
  }),
];
