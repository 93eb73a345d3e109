import { type CastMember, peopleOf } from '../cast.ts';
import { approved, denied, expired, needsInfo, revoked, suspended, waiting, withdrawn } from '../stories.ts';

const { her, him } = peopleOf('CO');
const here = 'juniper';

/** The small one: too few decisions for a usual time. */
export const juniperPeople: readonly CastMember[] = [
  him('Ezra', 'Tsosie', '1994-08-25', 4, waiting(here, 30), { hair: 'quiff', hairColour: 'black' }),
  her('Bridget', 'Callahan', '1971-01-17', 0, waiting(here, 7), { hair: 'waves', hairColour: 'auburn' }),
  her(
    'Consuelo',
    'Archuleta',
    '1949-06-06',
    3,
    needsInfo(here, 64, ['ADDRESS'], { message: 'We have no address of yours yet.' }),
    { hair: 'bun', language: 'ES', address: 'none' },
  ),
  him('Nels', 'Hagen', '1965-11-29', 0, approved(here, 300, 71, { officer: 1 }), { hair: 'receding', beard: 'full' }),
  her('Shanice', 'Bellamy', '1996-12-14', 7, denied(here, 200, 90, ['PICTURE_HAS_FILTER']), {
    hair: 'braids',
    photoFlaw: 'filter',
  }),
  her('Mei', 'Zhao', '1986-02-09', 2, withdrawn(here, 260, 3), { hair: 'bob', hairColour: 'black' }),
  him(
    'Rusty',
    'Kimball',
    '1978-10-31',
    1,
    suspended(here, 5, 25, ['ACCOUNT_USAGE_VIOLATION'], {
      message: 'You can visit again next month.',
      note: 'Drove while on the call. Warned twice.',
    }),
    { hairColour: 'auburn', beard: 'stubble' },
  ),
  him(
    'Delbert',
    'Yazzie',
    '1957-04-22',
    4,
    revoked(here, 60, ['ACCOUNT_USAGE_VIOLATION'], { officer: 1, note: 'Let another person use the account.' }),
    { hair: 'longStraight', hairColour: 'grey', beard: 'none' },
  ),
  her('Ingeborg', 'Thiel', '1944-09-03', 0, expired(here, 130, 14, ['PHOTO']), { hair: 'bun', photoFlaw: 'blurry' }),
];
