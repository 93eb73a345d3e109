/** Letters that stand for themselves in Unicode, without an accent to take off. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', å: 'a', æ: 'ae', ß: 'ss' };

/** First initial and surname in plain lower case, the next free number where it is taken: `jnunez`, `jnunez2`. */
export function userNamesOf(people: readonly { givenName: string; familyName: string }[]): string[] {
  const taken = new Set<string>();
  return people.map(({ givenName, familyName }) => {
    const name = (plain(givenName).slice(0, 1) + plain(familyName)).slice(0, 30);
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
    taken.add(free);
    return free;
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[łđøåæß]/g, letter => plainLetters[letter]!)
    .replace(/[^a-z]/g, '');
}
