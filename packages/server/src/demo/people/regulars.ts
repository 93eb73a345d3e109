import { type CastMember, peopleOf } from '../cast.ts';
import { approved } from '../stories.ts';

const colorado = peopleOf('CO');
const ohio = peopleOf('OH');
const texas = peopleOf('TX');
const oregon = peopleOf('OR');

/** Days before now as hours. */
const days = (count: number) => count * 24;

/** Families who have visited for months. */
export const regulars: readonly CastMember[] = [
  colorado.her('Grace', 'Holloway', '1971-02-11', 3, approved('riverbend', days(212), 30), { hair: 'bob' }),
  colorado.her('Pilar', 'Montoya', '1966-06-05', 4, approved('riverbend', days(180), 22), {
    hair: 'waves',
    language: 'ES',
  }),
  colorado.him('Desmond', 'Clay', '1959-10-30', 8, approved('riverbend', days(164), 41), { hair: 'buzz' }),
  colorado.her('Tessa', 'Lindqvist', '1993-04-18', 0, approved('riverbend', days(150), 18), { hair: 'ponytail' }),
  colorado.him('Arturo', 'Beltrán', '1984-12-02', 5, approved('riverbend', days(133), 26), {
    hair: 'sidePart',
    language: 'ES',
  }),
  colorado.her('Nkechi', 'Obi', '1978-08-24', 7, approved('riverbend', days(121), 35), { hair: 'braids' }),
  colorado.her('June', 'Ferris', '1949-01-15', 1, approved('juniper', days(190), 60), { hair: 'bob' }),
  ohio.her('Lorraine', 'Mosby', '1963-03-27', 7, approved('cedar', days(230), 100), { hair: 'curls' }),
  ohio.him('Stefan', 'Novotny', '1970-07-07', 1, approved('cedar', days(175), 112), { hair: 'crop' }),
  ohio.her('Camille', 'Durant', '1990-09-12', 6, approved('cedar', days(140), 90), { hair: 'afro' }),
  ohio.her('Hana', 'Yoshida', '1986-11-29', 2, approved('cedar', days(126), 96), { hair: 'longStraight' }),
  texas.her('Rosa', 'Treviño', '1968-05-20', 4, approved('saltgrass', days(205), 28), {
    hair: 'waves',
    language: 'ES',
  }),
  texas.him('Clyde', 'Babineaux', '1957-09-03', 6, approved('saltgrass', days(160), 33), { hair: 'bald' }),
  texas.her('Misty', 'Copeland-Ray', '1991-02-14', 0, approved('saltgrass', days(128), 40), { hair: 'ponytail' }),
  oregon.her('Astrid', 'Mikkelsen', '1975-12-12', 0, approved('lanternfield', days(220), 70), { hair: 'bob' }),
  oregon.him('Manuel', 'Ocampo', '1981-04-04', 4, approved('lanternfield', days(155), 62), { hair: 'crop' }),
  oregon.her('Vera', 'Stepanova', '1962-10-21', 1, approved('lanternfield', days(130), 58), { hair: 'curls' }),
];
