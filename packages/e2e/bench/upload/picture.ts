import { createRequire } from 'node:module';

type Sharp = typeof import('../../../server/node_modules/sharp/lib/index.d.ts');
const sharp = createRequire(new URL('../../../server/package.json', import.meta.url))('sharp') as Sharp;

/** 12 megapixels on their side, with as much in them as a phone's camera puts there: some 4 MB. */
export const aPhoto = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .blur(1.2)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
