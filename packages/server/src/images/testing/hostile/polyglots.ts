import { aJpeg, aPhoto } from '../pictures.ts';
import { hostile } from './hostileFile.ts';
import { chunk, eicar, join, mark, script, segment, u16, withChunks, withSegments, zipOf } from './parts.ts';

const page = `<html><body>${script}</body></html>`;
const png = () => aPhoto().png().toBuffer();
const webp = () => aPhoto().webp().toBuffer();

/** A picture whose first segment begins a comment of JavaScript, and whose last bytes end it. */
async function jpegThatIsAScript(): Promise<Buffer> {
  const jpeg = await aJpeg();
  const first = join(Buffer.from([0xff, 0xe0]), u16(0x2f2a), Buffer.alloc(0x2f2a - 2));
  return join(jpeg.subarray(0, 2), first, jpeg.subarray(2), `*/='${mark}'/*`);
}

/** Files that are two things at once: a picture to us, and something else to the next program. */
export const polyglots = [
  hostile('a JPEG that is a ZIP too', 'DRAWN', async () => join(await aJpeg(), zipOf('run.js', script))),
  hostile('a JPEG with a ZIP in its comment', 'DRAWN', async () =>
    withSegments(await aJpeg(), segment(0xfe, zipOf('run.js', script))),
  ),
  hostile('a JPEG with a page in its comment', 'DRAWN', async () => withSegments(await aJpeg(), segment(0xfe, page))),
  hostile('a JPEG with a page behind its end', 'DRAWN', async () => join(await aJpeg(), page)),
  hostile('a JPEG that is a script too', ['DRAWN', 'UNREADABLE'], jpegThatIsAScript),
  hostile('a JPEG with a PHP archive in its comment', 'DRAWN', async () =>
    withSegments(await aJpeg(), segment(0xfe, `<?php /* ${mark} */ __HALT_COMPILER(); ?>`)),
  ),
  hostile('a JPEG that is a PDF too', 'DRAWN', async () =>
    withSegments(await aJpeg(), segment(0xfe, `\n%PDF-1.7\n1 0 obj <</JS (${mark})>> endobj\n`)),
  ),
  hostile('a PDF that is a JPEG too', 'OTHER_FORMAT', async () => join(`%PDF-1.7\n% ${mark}\n`, await aJpeg())),
  hostile('a JPEG with a film behind its end', 'DRAWN', async () =>
    join(await aJpeg(), '\0\0\0\x18ftypmp42', mark, Buffer.alloc(5_000, mark)),
  ),
  hostile('a JPEG with another JPEG behind its end', 'DRAWN', async () =>
    join(await aJpeg(), withSegments(await aJpeg({ width: 200 }), segment(0xfe, mark))),
  ),
  hostile('a PNG with a script behind its end', 'DRAWN', async () => join(await png(), `\n;alert('${mark}')//`)),
  hostile('a PNG with a page in its text', 'DRAWN', async () =>
    withChunks(await png(), chunk('tEXt', `Comment\0${page}`)),
  ),
  hostile('a PNG with a chunk of nobody', 'DRAWN', async () => withChunks(await png(), chunk('prVt', page))),
  hostile('a PNG with a ZIP behind its end', 'DRAWN', async () => join(await png(), zipOf('a.html', page))),
  hostile('a WebP with a ZIP behind its end', 'DRAWN', async () => join(await webp(), zipOf('a.html', page))),
  hostile('a GIF that is a script too', 'OTHER_FORMAT', () =>
    join('GIF89a/*', Buffer.alloc(20), `*/='${mark}';alert(1)//`),
  ),
  hostile('a page that begins like a JPEG', 'UNREADABLE', () => join(Buffer.from([0xff, 0xd8, 0xff]), page)),
  hostile('the word of the virus scanners', 'NOT_A_PICTURE', () => join(eicar)),
  hostile('a JPEG with that word behind its end', 'DRAWN', async () => join(await aJpeg(), eicar)),
  hostile('a JPEG with that word in its comment', 'DRAWN', async () =>
    withSegments(await aJpeg(), segment(0xfe, eicar)),
  ),
  hostile('a PNG with that word in its text', 'DRAWN', async () =>
    withChunks(await png(), chunk('tEXt', `Comment\0${eicar}`)),
  ),
];
