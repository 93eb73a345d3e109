import { type CastMember, peopleOf } from '../cast.ts';
import {
  approved,
  corrected,
  denied,
  expired,
  needsInfo,
  revoked,
  suspended,
  waiting,
  waitingAgain,
  withdrawn,
} from '../stories.ts';

const { her, him } = peopleOf('CO');
const here = 'riverbend';

/** The busy one: fourteen people wait in line. */
export const riverbendPeople: readonly CastMember[] = [
  her('Marta', 'Okafor', '1969-04-11', 7, waiting(here, 46), { hair: 'curls' }),
  him('Sam', 'Whitehorse', '1983-01-26', 4, waiting(here, 33), {
    hair: 'longStraight',
    hairColour: 'black',
    beard: 'none',
    photoFlaw: 'blurry',
  }),
  her('Elena', 'Vargas', '1974-08-02', 3, waiting(here, 27), {
    hair: 'waves',
    language: 'ES',
    onCard: { expired: true },
  }),
  her('Ruth', 'Ellison', '1951-11-19', 1, waitingAgain(here, 23, ['PHOTO'], 3.5), {
    hair: 'bob',
    photoFlaw: 'blurry',
    newPhoto: 3.6,
  }),
  him('Joseph', 'Adeyemi', '1988-09-05', 8, waiting(here, 22), { hair: 'buzz', idFlaw: 'dark' }),
  her('Linh', 'Pham', '1991-06-30', 2, waiting(here, 20), { hair: 'longStraight', hairColour: 'black' }),
  him('José', 'Núñez', '1977-03-14', 4, waiting(here, 19), {
    hair: 'sidePart',
    hairColour: 'espresso',
    language: 'ES',
  }),
  her('Carol', 'Brandt', '1958-12-08', 0, waiting(here, 17), { hair: 'bob' }),
  her('Denise', 'Fuller', '1980-05-22', 6, [denied(here, 4500, 38, ['ID_EXPIRED']), waiting(here, 16)], {
    hair: 'braids',
    onCard: { expired: true },
    newId: 17,
  }),
  him('Oleg', 'Marchenko', '1985-10-17', 1, waiting(here, 12), {
    hair: 'crop',
    onCard: { givenName: 'Oleh Petrovych' },
  }),
  her('Yolanda', 'Reyes', '1995-02-28', 4, waiting(here, 11), { hair: 'ponytail', language: 'ES' }),
  her('Fatima', 'Haddad', '1987-07-09', 3, waiting(here, 9), { hair: 'headscarf' }),
  him('Gurpreet', 'Dhillon', '1972-04-03', 4, waiting(here, 5), { hair: 'turban', beard: 'full' }),
  her('Ana Lúcia', 'Prado', '1999-09-21', 5, waiting(here, 1.5), { hair: 'afro' }),

  her(
    'Bernadette',
    'Cole',
    '1966-02-15',
    6,
    needsInfo(here, 40, ['ADDRESS'], {
      message: 'The address on your ID is not the one you typed. Where do you live now?',
    }),
    { address: 'moved' },
  ),
  him(
    'Mateo',
    'Salazar',
    '1993-12-01',
    4,
    needsInfo(here, 52, ['PHOTO'], { officer: 1, message: 'Please take the photo facing a window.' }),
    { photoFlaw: 'blurry', language: 'ES' },
  ),

  him('Marcus', 'Hill', '1979-06-18', 7, [approved(here, 30, 21), approved('juniper', 700, 60)], {
    hair: 'bald',
    beard: 'goatee',
  }),
  her('Grace', 'Achieng', '1990-03-27', 8, approved(here, 190, 26), { hair: 'afro', newPhoto: 40 }),
  him('Minh', 'Tô', '1968-08-13', 2, approved(here, 410, 31, { officer: 1 }), { hairColour: 'salt' }),
  him(
    'Tomasz',
    'Wójcik',
    '1984-11-02',
    1,
    corrected(here, 260, ['INFORMATION_DOES_NOT_MATCH_ID'], {
      message: 'We read your name wrong. You can visit now. We are sorry.',
      note: 'The card says Wójcik; we had searched for Wojick.',
    }),
  ),
  her('Kayla', 'Renner', '1998-01-10', 1, denied(here, 120, 24, ['ID_EXPIRED']), {
    hair: 'waves',
    hairColour: 'blond',
    onCard: { expired: true },
  }),
  him(
    'Vasile',
    'Munteanu',
    '1961-05-30',
    2,
    denied(here, 340, 33, ['ID_NOT_LEGIBLE', 'PICTURE_TOO_BLURRY'], {
      officer: 1,
      message: 'Both pictures are hard to see. A window behind the phone helps.',
    }),
    { photoFlaw: 'blurry', idFlaw: 'glare', hair: 'receding' },
  ),
  her('Hanna', 'Sundgren', '1989-10-24', 0, withdrawn(here, 150, 6), { hair: 'bun', hairColour: 'sand' }),
  him(
    'Derrick',
    'Boone',
    '1976-07-07',
    6,
    suspended(here, 12, 18, ['ACCOUNT_USAGE_VIOLATION'], {
      message: 'The call was shown to others on a second phone.',
      note: 'Seen on the monitor, evening of the visit.',
    }),
    { hair: 'locs', held: { facility: here, note: 'The county attorney asked us to keep them. Case of September.' } },
  ),
  her(
    'Lorraine',
    'Tisdale',
    '1963-09-12',
    5,
    revoked(here, 20, ['ACCOUNT_USAGE_VIOLATION'], { note: 'Third time. Supervisor agreed.' }),
    { hair: 'curls' },
  ),
  him(
    'Amos',
    'Pruitt',
    '1954-03-08',
    6,
    revoked(here, 240, ['ACCOUNT_USAGE_VIOLATION'], { note: 'May ask again after the 180 days.' }),
    { hair: 'bald', beard: 'full' },
  ),
  // A second account of the same person, typed in small letters, with the same photo.
  her('carol', 'brandt', '1958-12-08', 0, withdrawn(here, 620, 9), { hair: 'bob', photoOf: 'cbrandt' }),
  her('Nadia', 'Rahimi', '1992-04-19', 3, expired(here, 90, 14, ['ID_FRONT']), { hair: 'waves', idFlaw: 'dark' }),
];
