import { randomFrom, type Random } from '../random.ts';
import { cardSize } from './idCard.ts';
import { picture, svg } from './svg.ts';

export interface IdPhotoFlaw {
  /** A lamp's reflection over the card's facts. */
  glare?: boolean;
}

/** A card laid on a table and photographed by hand: a little turned, its shadow beside it. 400 by 300. */
export function drawIdPhoto(seed: string, card: string, { glare = false }: IdPhotoFlaw = {}): string {
  const random = randomFrom(`table of ${seed}`);
  const turn = random.between(-4.5, 4.5);
  const lean = random.between(-2, 2);
  const scale = random.between(0.98, 1.06);
  const left = 200 - (cardSize.width * scale) / 2 + random.between(-8, 8);
  const top = 150 - (cardSize.height * scale) / 2 + random.between(-8, 8);
  const placed = svg`translate(${left} ${top}) scale(${scale}) rotate(${turn} 171 108) skewX(${lean})`;
  const lamp = glare
    ? '<defs><radialGradient id="lamp"><stop offset="0" stop-color="#fff"/><stop offset=".45" stop-color="#fff" stop-opacity=".92"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="268" cy="176" rx="104" ry="68" fill="url(#lamp)"/>'
    : '';
  return picture(
    400,
    300,
    svg`${random.pick(tables)(random)}<g transform="translate(5 7)"><rect transform="${placed}" width="342" height="216" rx="13" fill="#1d1712" opacity=".3"/></g>
      <g transform="${placed}">${card}<rect x=".5" y=".5" width="341" height="215" rx="12.5" fill="none" stroke="#fff" stroke-opacity=".5"/></g>${lamp}`,
  );
}

const wood = (random: Random) => {
  const [base, grain] = random.pick([
    ['#a98d6c', '#957a5a'],
    ['#8a6d52', '#765b43'],
    ['#c3aa86', '#af9672'],
    ['#6e594a', '#5e4b3e'],
  ] as const);
  const lines = Array.from(
    { length: 22 },
    (_, at) => svg`M-5 ${at * 14.5 + random.between(-4, 4)}q105 ${random.between(-7, 7)} 205 0t205 0`,
  ).join('');
  return svg`<rect width="400" height="300" fill="${base}"/><path d="${lines}" fill="none" stroke="${grain}" stroke-width="1.6"/><path d="M0 ${random.between(60, 240)}H400" stroke="${grain}" stroke-width="4"/>`;
};

const cloth = (random: Random) => {
  const [base, line] = random.pick([
    ['#8d9c9b', '#7f8f8e'],
    ['#b5a99c', '#a4978a'],
    ['#6f8194', '#637487'],
  ] as const);
  const lines = Array.from(
    { length: 34 },
    (_, at) => svg`M${at * 24 - 200} 0l170 300M${at * 24 - 200} 300l170-300`,
  ).join('');
  return svg`<rect width="400" height="300" fill="${base}"/><path d="${lines}" stroke="${line}" stroke-width="1.4"/>`;
};

const counter = (random: Random) => {
  const base = random.pick(['#d5d2cb', '#c9ced0', '#46494b']);
  const specks = Array.from({ length: 90 }, () => svg`M${random.between(0, 400)} ${random.between(0, 300)}h.1`).join(
    '',
  );
  return svg`<rect width="400" height="300" fill="${base}"/><path d="${specks}" stroke="#8b8f90" stroke-width="2.4" stroke-linecap="round" opacity=".6"/><path d="M0 0H150L40 300H0Z" fill="#fff" opacity=".12"/>`;
};

const tables = [wood, wood, cloth, counter];
