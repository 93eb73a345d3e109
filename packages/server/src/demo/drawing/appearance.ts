import { randomFrom, type Random } from '../random.ts';
import { styleChoices, type HairStyle } from './hair/hair.ts';
import { cloths, hairColours, skins, type HairColour, type Skin } from './palettes.ts';

export type Beard = 'none' | 'stubble' | 'moustache' | 'goatee' | 'full';
export type Glasses = 'none' | 'round' | 'square' | 'wire' | 'dark';
export type Garment = 'tee' | 'collar' | 'vneck' | 'hoodie' | 'blazer' | 'rollneck' | 'scoop' | 'cardigan';
export type Cloth = (typeof cloths)[number];

/** What is known of a person before they are drawn; the rest comes from the seed. */
export interface Sitter {
  /** The same seed always draws the same person. */
  seed: string;
  presents: 'woman' | 'man';
  /** Whole years. */
  age: number;
  /** 0 (fairest) to 8 (deepest): an index into the skins. */
  tone: number;
  hair?: HairStyle;
  hairColour?: keyof typeof hairColours;
  glasses?: Glasses;
  beard?: Beard;
}

/** Everything a drawing of one person needs. Lengths are in the units of the face's 200 by 240 view box. */
export interface Appearance {
  presents: 'woman' | 'man';
  age: number;
  skin: Skin;
  hair: HairStyle;
  hairColour: HairColour;
  iris: string;
  /** Half widths at the temples and the jaw, and where the chin ends. */
  head: { half: number; jaw: number; chin: number };
  eyes: { apart: number; open: number; tilt: number };
  brow: { thick: number; arch: number };
  nose: { width: number; long: number };
  mouth: { half: number; smile: number; full: number; teeth: boolean };
  neck: number;
  shoulders: number;
  beard: Beard;
  glasses: Glasses;
  freckles: boolean;
  earrings: boolean;
  /** What is worn in the photo, and on the day the ID was made. */
  clothes: readonly [Outfit, Outfit];
}

export interface Outfit {
  garment: Garment;
  cloth: Cloth;
  under: Cloth;
}

/** Draws lots for all that makes one person look like nobody else. */
export function appearanceOf(sitter: Sitter): Appearance {
  const random = randomFrom(`face of ${sitter.seed}`);
  const man = sitter.presents === 'man';
  const between = (from: number, to: number) => random.between(from, to);
  return {
    presents: sitter.presents,
    age: sitter.age,
    skin: skins[sitter.tone]!,
    head: { half: between(31.5, 36.5), jaw: man ? between(25, 30) : between(20, 25.5), chin: between(133, 142) },
    eyes: { apart: between(13.2, 15.6), open: between(3.2, 4.6), tilt: between(-0.8, 1.1) },
    brow: { thick: man ? between(2.6, 4) : between(1.7, 2.6), arch: man ? between(1, 3) : between(2.2, 4.6) },
    nose: { width: between(5.4, 8.6), long: between(19, 24) },
    mouth: {
      half: between(10.5, 13.8),
      smile: between(1.6, 4.6),
      full: man ? between(2, 3.6) : between(2.8, 4.8),
      teeth: random.chance(0.22),
    },
    neck: man ? between(17.5, 21) : between(13.5, 16),
    shoulders: man ? between(70, 80) : between(58, 66),
    hair: sitter.hair ?? random.pick(styleChoices(sitter.presents, sitter.age)),
    hairColour: hairColours[sitter.hairColour ?? colourFor(sitter, random)],
    iris:
      sitter.tone > 2
        ? random.pick(['#3b2418', '#2d1c14', '#4b2f1d'])
        : random.pick(['#4a3424', '#55738a', '#5d7a5c', '#6b5433']),
    beard:
      sitter.beard ?? (man ? random.pick(['none', 'none', 'none', 'stubble', 'moustache', 'goatee', 'full']) : 'none'),
    glasses:
      sitter.glasses ??
      (random.chance(sitter.age > 45 ? 0.5 : 0.2) ? random.pick(['round', 'square', 'wire']) : 'none'),
    freckles: sitter.tone < 3 && random.chance(0.3),
    earrings: !man && random.chance(0.55),
    clothes: [outfit(man, random), outfit(man, random)],
  };
}

function colourFor({ age, tone }: Sitter, random: Random): keyof typeof hairColours {
  if (age >= 70) return random.pick(['white', 'grey', 'white']);
  if (age >= 57) return random.pick(['grey', 'salt', 'salt']);
  if (age >= 48 && random.chance(0.45)) return 'salt';
  if (tone >= 5) return random.pick(['black', 'black', 'espresso']);
  if (tone >= 3) return random.pick(['black', 'espresso', 'espresso', 'brown']);
  return random.pick(['brown', 'chestnut', 'auburn', 'sand', 'blond', 'espresso']);
}

function outfit(man: boolean, random: Random): Outfit {
  const garments: readonly Garment[] = man
    ? ['tee', 'collar', 'collar', 'hoodie', 'blazer', 'rollneck', 'vneck']
    : ['tee', 'scoop', 'vneck', 'cardigan', 'cardigan', 'blazer', 'rollneck', 'hoodie', 'collar'];
  return { garment: random.pick(garments), cloth: random.pick(cloths), under: random.pick(cloths.slice(6, 10)) };
}
