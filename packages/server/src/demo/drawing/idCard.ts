import { randomFrom } from '../random.ts';
import type { Appearance } from './appearance.ts';
import { lettering } from './lettering.ts';
import { drawPerson } from './person.ts';
import { designOf } from './stateDesigns.ts';
import { svg } from './svg.ts';

/** What stands on a card. Dates are already written as the card writes them: 08/02/1974. */
export interface IdCard {
  stateCode: string;
  stateName: string;
  kind: 'DRIVER LICENSE' | 'IDENTIFICATION CARD' | 'READER CARD';
  number: string;
  familyName: string;
  givenName: string;
  /** Left out where the card does not say. */
  born?: string;
  issued: string;
  expires: string;
  addressLines: readonly [string, string];
}

/** The card's own size in the units of its drawing: the proportions of every card in a wallet (ISO/IEC 7810, ID-1). */
export const cardSize = { width: 342, height: 216 };

const ink = '#22343a';
const faint = '#55686d';

/** The front: a state's band, the portrait, a paler one beside the facts, and a plain word that it is drawn. */
export function drawIdFront(card: IdCard, look: Appearance): string {
  const { band, paper, pattern, emblem } = designOf(card.stateCode);
  const caption = (text: string, x: number, y: number) => lettering(text, { x, y, size: 5.4, colour: faint, pen: 1 });
  const fact = (text: string, x: number, y: number, pen = 1.35, atMost = 214) =>
    lettering(text, { x, y, size: 9.2, colour: ink, pen, atMost });
  const date = (text: string, x: number, pen = 1.35) =>
    lettering(text, { x, y: 169.5, size: 8.4, colour: ink, pen, atMost: 62 });
  return svg`<rect width="342" height="216" rx="13" fill="${paper}"/>${waves(pattern)}<g transform="translate(252 92)" opacity=".28">${emblem}</g>
    <path d="M0 13A13 13 0 0 1 13 0H329A13 13 0 0 1 342 13V36H0Z" fill="${band}"/>
    ${lettering(card.stateName, { x: 15, y: 25.5, size: 13.5, colour: '#fff', pen: 1.7, atMost: 170 })}
    ${lettering(card.kind, { x: 327, y: 23.5, size: 8, colour: '#fff', pen: 1.1, end: true, atMost: 130 })}
    ${portrait(look)}
    ${caption('NUMBER', 122, 51)}${fact(card.number, 122, 64, 1.6)}
    ${caption('NAME', 122, 76)}${fact(card.familyName, 122, 90, 1.6, 122)}${fact(card.givenName, 122, 105, 1.35, 122)}
    ${caption('ADDRESS', 122, 118)}${fact(card.addressLines[0], 122, 131, 1.1)}${fact(card.addressLines[1], 122, 144, 1.1)}
    ${card.born ? caption('BORN', 122, 157) + date(card.born, 122) : ''}${caption('ISSUED', 194, 157)}${date(card.issued, 194)}
    ${caption('EXPIRES', 266, 157)}${date(card.expires, 266, 1.8)}
    ${signature(card)}${lettering('DRAWN FOR A DEMONSTRATION. NOT A REAL ID.', { x: 327, y: 206, size: 5, colour: faint, pen: 1, end: true })}`;
}

/** The back: a block of bars, and who to ask when the card is found. */
export function drawIdBack(card: IdCard): string {
  const { band, paper, pattern } = designOf(card.stateCode);
  const random = randomFrom(`back of ${card.number}`);
  const bars = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 66 }, (__, at) =>
      random.chance(0.5) ? svg`M${24 + at * 4.5} ${62 + row * 6.4}h${random.pick([2.2, 4.5])}` : '',
    ).join(''),
  ).join('');
  return svg`<rect width="342" height="216" rx="13" fill="${paper}"/>${waves(pattern)}<path d="M0 18H342V48H0Z" fill="#2c3236"/>
    <rect x="18" y="56" width="306" height="66" rx="3" fill="#fbfbf8"/><path d="${bars}" stroke="#22282b" stroke-width="5.4"/>
    ${lettering(card.stateName, { x: 18, y: 142, size: 8, colour: band, pen: 1.5 })}${lettering(card.number, { x: 324, y: 142, size: 8, colour: ink, end: true })}
    ${lettering('FOUND THIS CARD? PUT IT IN ANY MAILBOX.', { x: 18, y: 164, size: 6, colour: faint })}
    ${lettering('DRAWN FOR A DEMONSTRATION. NOT A REAL ID.', { x: 324, y: 206, size: 5, colour: faint, end: true })}`;
}

function portrait(look: Appearance): string {
  const person = drawPerson(look, look.clothes[1], 'still');
  return svg`<svg x="15" y="46" width="94" height="124" viewBox="22 8 156 206"><rect x="0" y="0" width="200" height="240" fill="#cfd9d6"/>${person}</svg>
    <rect x="15" y="46" width="94" height="124" rx="2" fill="none" stroke="#9fb0ad"/>
    <svg x="284" y="76" width="42" height="52" viewBox="40 8 120 150" opacity=".42">${person}</svg>`;
}

function waves(colour: string): string {
  const lines = Array.from({ length: 13 }, (_, at) => svg`M2 ${48 + at * 12}q42-14 84.5 0t84.5 0 84.5 0 84.5 0`).join(
    '',
  );
  return svg`<path d="${lines}" fill="none" stroke="${colour}" stroke-width=".8" opacity=".75"/>`;
}

/** A signature nobody can read, the same each time. */
function signature({ familyName, number }: IdCard): string {
  const random = randomFrom(`signature ${familyName} ${number}`);
  let x = 22;
  let path = `M${x} 196`;
  for (let at = 0; at < 4 + Math.min(5, familyName.length / 2); at++) {
    const step = random.between(6, 11);
    path += svg`q${step * 0.2}-${random.between(5, 17)} ${step * 0.6}-${random.between(0, 3)}t${step * 0.5} ${random.between(0, 4)}`;
    x += step;
  }
  return svg`<path d="${path}" fill="none" stroke="#2b3f5c" stroke-width="1.5" stroke-linecap="round"/><path d="M15 200H109" stroke="${faint}" stroke-width=".6"/>`;
}
