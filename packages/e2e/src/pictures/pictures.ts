import { randomFillSync } from 'node:crypto';
import { createRequire } from 'node:module';

type Sharp = typeof import('../../../server/node_modules/sharp/lib/index.d.ts');
const sharp = createRequire(new URL('../../../server/package.json', import.meta.url))('sharp') as Sharp;

/** A file as a phone's file chooser hands it over. */
export interface PictureFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** 12 megapixels with so much in them that the file has more than 7 MB, as the best phones make them. */
export async function aLargePhoto(): Promise<PictureFile> {
  const raw = { width: 4000, height: 3000, channels: 3 } as const;
  const grains = randomFillSync(Buffer.alloc(raw.width * raw.height * raw.channels));
  const buffer = await sharp(grains, { raw }).blur(0.6).jpeg({ quality: 88 }).toBuffer();
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer };
}

/** A card with a face and words on it, sharp and bright; another number makes another picture. */
export async function anIdCard(number = 1): Promise<PictureFile> {
  const rows = Array.from(
    { length: 11 },
    (_, row) => `<text x="640" y="${210 + row * 64}">${lineOf(number, row)}</text>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" font-family="sans-serif" font-size="46" fill="#14262b">
    <rect width="1600" height="1000" fill="#cfe7ec"/><rect x="60" y="150" width="500" height="700" fill="#ffe7b0"/>
    <circle cx="310" cy="420" r="150" fill="#a06a0c"/><rect x="130" y="600" width="360" height="250" fill="#0d5261"/>
    <text x="60" y="100" font-size="70">DRIVER LICENSE</text>${rows.join('')}</svg>`;
  const buffer = await sharp(Buffer.from(drawing)).jpeg({ quality: 92 }).toBuffer();
  return { name: `license-${number}.jpg`, mimeType: 'image/jpeg', buffer };
}

const lineOf = (number: number, row: number) => `${row + 1} DL ${number * 7919 + row * 104_729} EXP 08/02/2031`;
