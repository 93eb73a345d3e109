import type { CardOddity } from '../cast.ts';
import { appearanceOf, type Appearance } from '../drawing/appearance.ts';
import { drawFacePhoto } from '../drawing/facePhoto.ts';
import { drawIdBack, drawIdFront, type IdCard } from '../drawing/idCard.ts';
import { drawIdPhoto } from '../drawing/idPhoto.ts';
import { type Flaw, photograph } from '../drawing/photograph.ts';
import { demoStates } from '../facilities.ts';
import type { DemoPerson } from '../people.ts';
import { randomFrom } from '../random.ts';
import { joinedAt } from './accountRows.ts';
import { addressOf } from './addresses.ts';
import { idOf } from './ids.ts';

/** A picture still to be taken: what it shows, and when it was sent. */
interface Wanted {
  piece: 'PHOTO' | 'ID_FRONT' | 'ID_BACK';
  drawing: string;
  pixelsWide: number;
  flaw?: Flaw;
  sent: Date;
}

/** A row of documents beside the file that it speaks of. */
export interface Picture {
  row: ReturnType<typeof documentRow>;
  jpeg: Buffer;
}

/** In pixels: sharp on the screen of an officer, and taken for everybody within seconds. */
const [faceWidth, cardWidth] = [660, 900];

const year = 365.25 * 86_400_000;

/** Takes all the pictures that a person has sent, oldest first. */
export function takePictures(person: DemoPerson, now: Date): Promise<Picture[]> {
  return Promise.all(
    wantedOf(person, now).map(async ({ drawing, pixelsWide, flaw, ...about }, at) => {
      const photo = await photograph(drawing, pixelsWide, flaw);
      return { row: documentRow(person, at, { ...about, flaw, ...photo }), jpeg: photo.jpeg };
    }),
  );
}

function wantedOf(person: DemoPerson, now: Date): Wanted[] {
  const { userName, photoOf = userName, photoFlaw, idFlaw, onCard, newPhoto, newId } = person;
  const look = lookOf(person, now, photoOf);
  const sent = new Date(joinedAt(person, now).getTime() + 9 * 60_000);
  const later = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const face = (seed: string, flaw?: Flaw) =>
    ({ piece: 'PHOTO', drawing: drawFacePhoto(seed, look, flaw), pixelsWide: faceWidth, flaw }) as const;
  const front = (card: IdCard, bearer: Appearance, flaw?: Flaw) => {
    const drawing = drawIdPhoto(userName, drawIdFront(card, bearer), { glare: flaw === 'glare' });
    return { piece: 'ID_FRONT', drawing, pixelsWide: cardWidth, flaw } as const;
  };

  const wanted: Wanted[] = [{ ...face(photoOf, photoFlaw), sent }];
  if (person.noId) return wanted;
  const card = cardOf(person, sent, onCard);
  wanted.push({ ...front(card, bearerOf(look, person, now), idFlaw), sent });
  if (randomFrom(`back ${userName}`).chance(0.3))
    wanted.push({
      piece: 'ID_BACK',
      drawing: drawIdPhoto(`${userName}, back`, drawIdBack(card)),
      pixelsWide: cardWidth,
      sent,
    });
  if (newPhoto) wanted.push({ ...face(`${userName}, again`), sent: later(newPhoto) });
  if (newId) wanted.push({ ...front(cardOf(person, later(newId)), look), sent: later(newId) });
  return wanted;
}

function lookOf(person: DemoPerson, now: Date, seed = person.userName): Appearance {
  const age = Math.floor((now.getTime() - Date.parse(person.born)) / year);
  return appearanceOf({ ...person, seed, age });
}

/** Whom the first card shows. */
function bearerOf(look: Appearance, person: DemoPerson, now: Date): Appearance {
  if (person.onCard?.somebodyElse)
    return lookOf(
      { ...person, hair: undefined, beard: undefined, glasses: undefined },
      now,
      `brother of ${person.userName}`,
    );
  return person.onCard?.shaven ? { ...look, beard: 'none' } : look;
}

/** A card photographed on a day. It is good for some years more unless it is an odd one; it was issued five years before its end. */
function cardOf(person: DemoPerson, shown: Date, odd: CardOddity = {}): IdCard {
  const random = randomFrom(`card of ${person.userName}, ${JSON.stringify(odd)}`);
  const { line1, line2, city, state, postalCode } = addressOf(person, 'on the ID');
  const yearsLeft = odd.expired ? -random.between(0.2, 0.9) : random.between(0.8, 4.9);
  const onDay = (years: number) => cardDate(new Date(shown.getTime() + years * year).toISOString());
  const digits = () => String(random.whole(100, 999));
  return {
    stateCode: state,
    stateName: demoStates[state]!,
    kind: random.chance(0.7) ? 'DRIVER LICENSE' : 'IDENTIFICATION CARD',
    number: `${random.whole(10, 99)}-${digits()}-${digits()}0`,
    givenName: odd.givenName ?? person.givenName,
    familyName: person.familyName,
    born: cardDate(odd.born ?? person.born),
    issued: onDay(yearsLeft - 5),
    expires: onDay(yearsLeft),
    addressLines: [[line1, line2].filter(Boolean).join(' '), `${city} ${state} ${postalCode}`],
    ...(odd.library && { stateCode: '', stateName: `${city} Library`, kind: 'READER CARD', born: undefined }),
  };
}

/** 1974-08-02 as a card writes it: 08/02/1974. */
const cardDate = (day: string) => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

type Taken = Pick<Wanted, 'piece' | 'sent' | 'flaw'> & Awaited<ReturnType<typeof photograph>>;

function documentRow({ userName }: DemoPerson, at: number, { piece, sent, flaw, width, height, jpeg, sha256 }: Taken) {
  const id = idOf(`document ${at} of ${userName}`);
  return {
    id,
    home_user_id: idOf(`home user ${userName}`),
    piece,
    storage_key: `${id.slice(0, 2)}/${id}.jpg`,
    media_type: 'image/jpeg',
    width,
    height,
    bytes: jpeg.length,
    sha256: `\\x${sha256.toString('hex')}`,
    uploaded_at: sent,
    browser_findings: findingsOf(id, flaw),
  };
}

/** What the sender's phone found. It sees no filter; and three in ten sent from a phone that could not check. */
function findingsOf(seed: string, flaw: Flaw | undefined): readonly string[] | null {
  if (randomFrom(`check of ${seed}`).chance(0.3) && !flaw) return null;
  return flaw && found[flaw] ? [found[flaw]] : [];
}

const found: Partial<Record<Flaw, 'BLURRY' | 'DARK' | 'GLARE'>> = { blurry: 'BLURRY', dark: 'DARK', glare: 'GLARE' };
