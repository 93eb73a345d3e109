import { type CastMember, peopleOf } from '../cast.ts';
import {
  approved,
  denied,
  expired,
  needsInfo,
  revoked,
  suspended,
  waiting,
  waitingAgain,
  withdrawn,
} from '../stories.ts';

const { her, him } = peopleOf('TX');
const here = 'saltgrass';

/** A county jail on the coast; most answers come the same day. */
export const saltgrassPeople: readonly CastMember[] = [
  her('Guadalupe', 'Treviño', '1968-12-12', 4, waiting(here, 14), { hair: 'bun', language: 'ES' }),
  him('Tyrone', 'Lafleur', '1986-04-01', 7, waitingAgain(here, 26, ['ADDRESS'], 2), { hair: 'buzz', beard: 'goatee' }),
  her('Kim-Anh', 'Đoàn', '1994-10-03', 2, waiting(here, 3), { hair: 'ponytail', hairColour: 'black' }),
  him(
    'Wesley',
    'Stroud',
    '1999-05-18',
    1,
    needsInfo(here, 20, ['ADDRESS'], { message: 'Please type the address where you live now.' }),
    { hair: 'curls', hairColour: 'brown', address: 'none' },
  ),
  him('Ramiro', 'Elizondo', '1971-08-30', 4, approved(here, 90, 6), {
    hair: 'crop',
    beard: 'moustache',
    language: 'ES',
  }),
  her('Patrice', 'Fontenot', '1983-11-07', 6, approved(here, 150, 9, { officer: 1 }), { hair: 'waves' }),
  her('Ngozi', 'Umeh', '1991-01-23', 8, approved(here, 280, 5), { hair: 'afro' }),
  him('Cody', 'Ratliff', '1996-03-09', 0, approved(here, 460, 11), { hair: 'quiff', hairColour: 'sand' }),
  her(
    'Svetlana',
    'Kirova',
    '1964-06-25',
    1,
    denied(here, 110, 8, ['ID_NOT_GOVERNMENT_ISSUED'], { message: 'A library card has no date of birth.' }),
    { hair: 'bob', hairColour: 'auburn', onCard: { library: true } },
  ),
  him(
    'Alonzo',
    'Mabry',
    '1980-09-14',
    7,
    denied(here, 380, 7, ['ID_AND_PICTURE_DO_NOT_MATCH'], { note: 'The ID shows his brother, he says.' }),
    { hair: 'bald', onCard: { somebodyElse: true } },
  ),
  her('Marisol', 'Cantú', '1989-02-02', 3, withdrawn(here, 44, 2), { hair: 'longStraight', language: 'ES' }),
  him(
    'Duane',
    'Hebert',
    '1967-07-21',
    1,
    suspended(here, 3, 4, ['ACCOUNT_USAGE_VIOLATION'], {
      message: 'Please call the visiting office.',
      note: 'Back on Friday if he calls.',
    }),
    { hair: 'receding', hairColour: 'grey' },
  ),
  her(
    'Opal',
    'Thibodeaux',
    '1952-10-15',
    5,
    revoked(here, 33, ['ACCOUNT_USAGE_VIOLATION'], { note: 'Passed messages to a co-defendant.' }),
    { hair: 'curls' },
  ),
  him('Rashid', 'Karimov', '1978-05-27', 3, expired(here, 300, 14, ['ID_FRONT', 'PHOTO']), {
    photoFlaw: 'blurry',
    idFlaw: 'glare',
  }),
];
