import type { Random } from '../random.ts';
import { svg } from './svg.ts';

const walls = ['#e6dfd0', '#dfe4dc', '#d9e2e4', '#e9ddd3', '#dcd9e2', '#e2e0d2', '#cfdad6', '#eae4d9'];
const accents = ['#8fa88f', '#b98a6a', '#7f97ad', '#c7a258', '#a67f8e', '#6f8f8c'];

type Corner = (random: Random) => string;

const windowPane: Corner =
  random => svg`<rect x="128" y="-10" width="86" height="128" fill="#f6f7f1"/><rect x="134" y="-4" width="80" height="116" fill="${random.pick(['#cfe3ea', '#dbe8df', '#f2e4c8'])}"/>
  <path d="M172-4V112M134 52H214" stroke="#f6f7f1" stroke-width="5"/><path d="M122 118H214" stroke="#f9f9f5" stroke-width="7"/>`;

const door: Corner = random =>
  svg`<rect x="-8" y="30" width="62" height="250" fill="${random.pick(accents)}" opacity=".55"/><path d="M54 280V30H-8" fill="none" stroke="#f5f1e8" stroke-width="6"/><circle cx="44" cy="160" r="4" fill="#8a7a5c"/>`;

const shelf: Corner = random => {
  const books = Array.from({ length: 9 }, (_, at) => {
    const high = random.between(20, 32);
    return svg`<rect x="${128 + at * 8}" y="${66 - high}" width="${random.between(5, 7.6)}" height="${high}" fill="${random.pick(accents)}"/>`;
  });
  return svg`${books.join('')}<path d="M122 68H214" stroke="#a98b68" stroke-width="5"/>`;
};

const plant: Corner = random =>
  svg`<path d="M22 280l-6-54h34l-6 54z" fill="${random.pick(['#b9704f', '#d8d2c4', '#6f7f86'])}"/><g fill="none" stroke="#6d8c66" stroke-width="9" stroke-linecap="round"><path d="M33 226C30 190 20 176 6 168M33 226C34 184 38 166 46 146M33 226C32 200 18 200 4 204M33 226C38 196 50 190 60 186"/></g>`;

const curtain: Corner = random => {
  const cloth = random.pick(accents);
  return svg`<path d="M146-4H210V280H150C160 200 140 120 146-4Z" fill="${cloth}" opacity=".6"/><path d="M162 0C160 120 172 180 168 280M182 0C184 120 178 200 186 280" fill="none" stroke="${cloth}" stroke-width="3" opacity=".8"/>`;
};

const frame: Corner = random =>
  svg`<rect x="12" y="28" width="46" height="56" fill="#f4efe4" stroke="#9b8160" stroke-width="4"/><path d="M18 78l14-22 9 12 5-6 8 16z" fill="${random.pick(accents)}"/><circle cx="44" cy="44" r="5" fill="${random.pick(accents)}"/>`;

const corners: readonly Corner[] = [windowPane, door, shelf, plant, curtain, frame];

/** A corner of somebody's home, behind a face: 200 by 267, one or two things in it, out of focus enough not to matter. */
export function drawRoom(random: Random): string {
  const [one, other] = [random.pick(corners), random.pick(corners)];
  const light = random.chance(0.5) ? 'M120-10H210V280H176Z' : 'M-10-10H70L16 280H-10Z';
  return svg`<rect x="-10" y="-10" width="230" height="290" fill="${random.pick(walls)}"/>${one(random)}${other === one ? '' : other(random)}<path d="${light}" fill="#fff" opacity=".22"/>`;
}
