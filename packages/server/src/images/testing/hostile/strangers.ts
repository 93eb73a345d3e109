import { gzipSync } from 'node:zlib';
import { aPhoto, others } from '../pictures.ts';
import { type Fate, hostile } from './hostileFile.ts';
import { join, latin, mark, script } from './parts.ts';

const svg = (inside: string, head = '') =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" onload="${mark}()">${inside}</svg>`;
const entity = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "${mark}">${[...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]>`;
const magick = `push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'https://evil.example/"|touch "/tmp/${mark}'\npop graphic-context`;

/** First bytes of what other programs open, and which are no business of ours. */
const heads: Record<string, Buffer> = {
  'an icon': latin('\0\0\x01\0\x01\0\x10\x10'),
  'a Photoshop file': latin('8BPS\0\x01'),
  'a PostScript': latin('%!PS-Adobe-3.0 EPSF-3.0\n'),
  'a JPEG 2000': latin('\0\0\0\x0cjP  \r\n\x87\n'),
  'an OpenEXR': latin('v/1\x01\x02\0\0\0'),
  'a Radiance': latin('#?RADIANCE\n'),
  'a PPM': latin('P6\n640 480\n255\n'),
  'a FITS': latin('SIMPLE  =                    T'),
  'a file of libvips': latin('\xb6\xa6\xf2\x08'),
  'a Flash film': latin('FWS\x08'),
  'a program for Linux': latin('\x7fELF\x02\x01\x01'),
  'a program for Windows': latin('MZ\x90\0'),
  'a program for browsers': latin('\0asm\x01\0\0\0'),
  'a picture in Windows': latin('\xd7\xcd\xc6\x9a'),
};

const refused: readonly Fate[] = ['NOT_A_PICTURE', 'OTHER_FORMAT'];

/** Files of other kinds, under the name and the type of a picture. */
export const strangers = [
  hostile('an SVG with a script', 'OTHER_FORMAT', () => latin(svg(script))),
  hostile('an SVG that reads a file of ours', 'OTHER_FORMAT', () => latin(svg('<text>&x;</text>', entity))),
  hostile('an SVG that grows to a billion words', 'OTHER_FORMAT', () => latin(svg('<text>&j;</text>', laughs))),
  hostile('an SVG that asks another server', 'OTHER_FORMAT', () =>
    latin(svg(`<image href="https://evil.example/${mark}"/>`, '<!-- a picture -->')),
  ),
  hostile('an SVG in UTF-16', refused, () => Buffer.from(`\ufeff${svg(script)}`, 'utf16le')),
  hostile('an SVG that is packed', 'NOT_A_PICTURE', () => gzipSync(svg(script))),
  hostile('commands for ImageMagick', 'NOT_A_PICTURE', () => latin(magick)),
  hostile('the same in XML', 'OTHER_FORMAT', () => latin(`<?xml version="1.0"?><image>${magick}</image>`)),
  hostile('a script for PHP', 'NOT_A_PICTURE', () => latin(`<?php system('${mark}'); ?>`)),
  hostile('a real TIFF', 'OTHER_FORMAT', () => aPhoto().tiff().toBuffer()),
  hostile('a real GIF', 'OTHER_FORMAT', () => aPhoto().gif().toBuffer()),
  hostile('a BMP', 'OTHER_FORMAT', () => join('BM', Buffer.alloc(60), mark)),
  ...Object.entries(others).map(([what, bytes]) => hostile(`what begins as ${what}`, 'OTHER_FORMAT', () => bytes)),
  ...Object.entries(heads).map(([what, head]) => hostile(what, refused, () => join(head, Buffer.alloc(100), mark))),
];
