import anyAscii from 'any-ascii';

/** Letters before the number that makes a name the only one. */
const mostLetters = 30;

interface Named {
  givenName: string;
  familyName: string;
}

/**
 * First initial and surname in plain lower case: `José Núñez` is `jnunez`, `Юлия Щукина` is `yshchukina`. Where the name is taken the
 * next free number follows. A name of which no Latin letter can be made is `visitor`.
 */
export const userNameStem = ({ givenName, familyName }: Named): string =>
  (plain(givenName).slice(0, 1) + plain(familyName)).slice(0, mostLetters) || 'visitor';

/** The user names of a whole list, in its order, where nobody else is. */
export function userNamesOf(people: readonly Named[]): string[] {
  const taken = new Set<string>();
  return people.map(person => {
    const stem = userNameStem(person);
    let free = stem;
    for (let number = 2; taken.has(free); number++) free = `${stem}${number}`;
    taken.add(free);
    return free;
  });
}

const plain = (name: string) =>
  anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
