import { expect, it } from '@jest/globals';
import { demoPeople } from '../people.ts';
import { takePictures } from '../world/pictures.ts';
import { appearanceOf } from './appearance.ts';
import { drawFacePhoto } from './facePhoto.ts';
import { type IdCard, drawIdBack, drawIdFront } from './idCard.ts';
import { lettering } from './lettering.ts';
import { photograph } from './photograph.ts';

const faceOf = (userName: string) => {
  const person = demoPeople.find(one => one.userName === userName)!;
  return drawFacePhoto(userName, appearanceOf({ ...person, seed: userName, age: 40 }));
};

const card: IdCard = {
  stateCode: 'CO',
  stateName: 'Colorado',
  kind: 'DRIVER LICENSE',
  number: '48-203-1150',
  familyName: 'Núñez',
  givenName: 'José Ángel',
  born: '03/14/1977',
  issued: '03/14/2024',
  expires: '03/14/2029',
  addressLines: ['418 Alder St Apt 3', 'Riverbend CO 80099'],
};

it('draws the same person the same way each time, and no two people alike', () => {
  const faces = demoPeople.map(({ userName }) => faceOf(userName));
  expect(new Set(faces).size).toBe(demoPeople.length);
  expect(faceOf('jnunez')).toBe(faceOf('jnunez'));
});

it('letters a card with strokes alone, for a machine without any font', () => {
  const look = appearanceOf({ seed: 'jnunez', presents: 'man', age: 49, tone: 4 });
  expect(drawIdFront(card, look) + drawIdBack(card)).not.toMatch(/<text|font-family/);
});

it('writes accents over their letters', () => {
  const style = { x: 0, y: 0, size: 10, colour: '#000' };
  const strokes = (text: string) => lettering(text, style).match(/<path/g)?.length;
  expect(strokes('NUNEZ')).toBe(5);
  expect(strokes('Núñez')).toBe(7);
  expect(strokes('éáíóú')).toBe(10);
});

it('has every letter that the names and addresses of the demo world need', () => {
  const style = { x: 0, y: 0, size: 10, colour: '#000' };
  for (const { givenName, familyName } of demoPeople) {
    const name = `${givenName}${familyName}`.toUpperCase().normalize('NFD').replaceAll(' ', '');
    expect([name, lettering(name, style).match(/<path/g)?.length]).toEqual([name, name.length]);
  }
});

it('takes pictures of the size and weight that a phone sends', async () => {
  const pictures = await takePictures(
    demoPeople.find(({ userName }) => userName === 'dfuller')!,
    new Date(),
  );
  expect(pictures.map(({ row }) => row.piece).sort()).toEqual(
    expect.arrayContaining(['ID_FRONT', 'ID_FRONT', 'PHOTO']),
  );
  for (const { row, jpeg } of pictures) {
    expect(Math.min(row.width, row.height)).toBeGreaterThanOrEqual(640);
    expect(jpeg.length).toBeGreaterThan(10_000);
    expect(jpeg.length).toBeLessThan(300_000);
  }
});

it('can spoil a picture: dark ones are darker', async () => {
  const look = appearanceOf({ seed: 'jadeyemi', presents: 'man', age: 38, tone: 8 });
  const drawing = drawFacePhoto('jadeyemi', look);
  const [plain, dark] = await Promise.all([photograph(drawing, 300), photograph(drawing, 300, 'dark')]);
  expect(dark.jpeg.length).toBeLessThan(plain.jpeg.length);
});
