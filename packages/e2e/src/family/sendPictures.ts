import type { Hand } from '../browser/hand.ts';
import type { PictureFile } from '../pictures/pictures.ts';

/** From the advice to the picture that has arrived, taken here with the phone's camera. */
export async function takePicture({ page, tap, reads }: Hand): Promise<void> {
  await tap(page.getByRole('button', { name: 'Take a picture' }));
  await reads('Put your face in the arch');
  await page.getByText('The camera is on.').waitFor({ state: 'attached' });
  await tap(page.getByRole('button', { name: 'Take the picture' }));
  await usePicture({ page, tap, reads });
  await reads(/was sent$/);
}

/** From the advice to the picture that has arrived, chosen among the phone's files. */
export async function choosePicture(hand: Hand, file: PictureFile): Promise<void> {
  await chooseAndSend(hand, file);
  await hand.reads(/was sent$/);
}

/** Chosen, looked at, sent; the button may say to whom. */
export async function chooseAndSend({ page, tap, reads }: Hand, file: PictureFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tap(page.getByRole('button', { name: 'Choose a picture' }));
  await (await chooser).setFiles(file);
  await usePicture({ page, tap, reads });
}

async function usePicture({ page, tap, reads }: Pick<Hand, 'page' | 'tap' | 'reads'>): Promise<void> {
  await reads('Check your picture');
  await tap(page.getByRole('button', { name: /^(Use this picture|Send it anyway|Send to .*)$/ }));
}
