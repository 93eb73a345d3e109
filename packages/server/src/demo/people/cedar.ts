import { type CastMember, peopleOf } from '../cast.ts';
import {
  approved,
  corrected,
  denied,
  expired,
  needsInfo,
  reinstated,
  revoked,
  suspended,
  waiting,
  withdrawn,
} from '../stories.ts';

const { her, him } = peopleOf('OH');
const here = 'cedar';

/** A large prison that takes its time: three to five days. */
export const cedarPeople: readonly CastMember[] = [
  her('Rosalind', 'Jeffers', '1982-03-03', 6, waiting(here, 120), { hair: 'curls' }),
  him('Giorgi', 'Beridze', '1990-07-28', 2, waiting(here, 61), { hair: 'crop', beard: 'full' }),
  her('Amina', 'Warsame', '1997-11-11', 7, waiting(here, 18), { hair: 'headscarf' }),
  him(
    'Clarence',
    'Updike',
    '1948-02-20',
    1,
    needsInfo(here, 160, ['PHOTO', 'ADDRESS'], {
      message: 'Your photo is blurry, and we need to know where you live.',
    }),
    { hair: 'bald', photoFlaw: 'blurry', address: 'none' },
  ),
  her('Thandiwe', 'Nkosi', '1985-05-05', 8, approved(here, 240, 96), { hair: 'braids' }),
  him('Paul', 'Esposito', '1973-09-16', 2, approved(here, 330, 118, { officer: 1 }), {
    hair: 'sidePart',
    beard: 'moustache',
  }),
  her('Ewa', 'Łukasik', '1979-12-27', 1, approved(here, 500, 88), { hair: 'bob', hairColour: 'sand' }),
  him('Devonte', 'Rollins', '2001-06-12', 7, reinstated(here, 15, { message: 'Welcome back.' }), { hair: 'locs' }),
  him(
    'Kwabena',
    'Osei',
    '1969-10-10',
    8,
    corrected(here, 420, ['ID_AND_PICTURE_DO_NOT_MATCH'], {
      message: 'We looked again. You can visit now.',
      note: 'The beard made the difference.',
    }),
    { beard: 'full', onCard: { shaven: true } },
  ),
  her(
    'Tiffany',
    'Mertz',
    '1992-08-08',
    0,
    denied(here, 260, 101, ['INFORMATION_DOES_NOT_MATCH_ID'], { note: 'Birth year differs by ten.' }),
    { hairColour: 'blond', onCard: { born: '1982-08-08' } },
  ),
  him('Ismael', 'Cordero', '1987-01-31', 4, [denied(here, 600, 92, ['ID_EXPIRED']), approved(here, 400, 70)], {
    onCard: { expired: true },
    newId: 410,
    language: 'ES',
  }),
  her('Judith', 'Hostetler', '1960-04-14', 0, withdrawn(here, 80, 30), { hair: 'bun' }),
  him(
    'Bao',
    'Vang',
    '1981-07-19',
    3,
    suspended(here, 30, 60, ['ACCOUNT_USAGE_VIOLATION'], { note: 'Recorded a visit and posted it.' }),
    { hairColour: 'black' },
  ),
  him(
    'Earl',
    'Dunphrey',
    '1959-12-02',
    1,
    revoked(here, 200, ['ACCOUNT_USAGE_VIOLATION'], { note: 'May ask again now.' }),
    { hair: 'receding' },
  ),
  her('Lakshmi', 'Pillai', '1975-02-24', 5, expired(here, 200, 21, ['ID_BACK']), { hair: 'bun', hairColour: 'black' }),
];
