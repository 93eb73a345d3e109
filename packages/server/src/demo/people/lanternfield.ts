import { type CastMember, peopleOf } from '../cast.ts';
import { approved, denied, expired, needsInfo, revoked, suspended, waiting, withdrawn } from '../stories.ts';

const { her, him } = peopleOf('OR');
const here = 'lanternfield';

/** A state prison that asks for visitors of 21 and over. */
export const lanternfieldPeople: readonly CastMember[] = [
  her('Siobhán', 'Devlin', '1977-06-16', 0, waiting(here, 70), { hair: 'waves', hairColour: 'auburn' }),
  him('Kenji', 'Moriwaki', '1983-03-20', 2, waiting(here, 28), {
    hair: 'sidePart',
    hairColour: 'black',
    glasses: 'square',
  }),
  her('Rebecca', 'Tallgrass', '1990-09-29', 4, waiting(here, 10), { hair: 'braids', hairColour: 'black' }),
  her(
    'Annika',
    'Vestergård',
    '1959-01-05',
    0,
    needsInfo(here, 90, ['PHOTO'], { message: 'Please take off the sunglasses for the photo.' }),
    { hair: 'crop', photoFlaw: 'sunglasses' },
  ),
  him('Luís', 'Figueroa', '1985-12-19', 4, approved(here, 130, 44), {
    hair: 'curls',
    beard: 'stubble',
    language: 'ES',
  }),
  her('Harriet', 'Bloomquist', '1946-08-17', 1, approved(here, 250, 52, { officer: 1 }), { hair: 'curls' }),
  him('Emeka', 'Anozie', '1993-04-06', 8, approved(here, 370, 39), { hair: 'quiff' }),
  him('Søren', 'Aagaard', '1974-10-22', 0, approved(here, 520, 61), { hair: 'receding', hairColour: 'blond' }),
  her('Crystal', 'Yount', '1988-07-01', 1, denied(here, 210, 47, ['PICTURE_HAS_FILTER', 'ID_EXPIRED']), {
    hair: 'longStraight',
    hairColour: 'blond',
    photoFlaw: 'filter',
    onCard: { expired: true },
  }),
  him(
    'Pita',
    'Lolomana',
    '1970-11-24',
    5,
    denied(here, 440, 58, ['ACCOUNT_USAGE_VIOLATION'], { note: 'Two accounts with the same face. Asked to call us.' }),
    { hair: 'buzz' },
  ),
  him('Hamid', 'Azizi', '1982-02-13', 3, withdrawn(here, 100, 12), { hair: 'sidePart', beard: 'stubble' }),
  her(
    'Delphine',
    'Marchetti',
    '1965-05-11',
    2,
    suspended(here, 40, 90, ['ACCOUNT_USAGE_VIOLATION'], {
      message: 'Visits start again after the break.',
      note: 'Per the disciplinary hearing.',
    }),
    { hair: 'bob' },
  ),
  him(
    'Floyd',
    'Arrington',
    '1956-09-08',
    6,
    [revoked(here, 400, ['ACCOUNT_USAGE_VIOLATION'], { note: 'Over a year ago: may ask again.' })],
    { hair: 'bald', beard: 'moustache' },
  ),
  her('Ioana', 'Petrescu-Vlad', '1995-08-04', 2, expired(here, 60, 14, ['ADDRESS']), { hair: 'bun', address: 'none' }),
];
