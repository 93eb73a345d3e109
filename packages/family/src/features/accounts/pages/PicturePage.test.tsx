import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDocument, aHomeUser } from '../../../testing/aRequest.ts';
import { blurryPicture, drawPictures, sharpPicture } from '../../../testing/drawnPictures.ts';
import { giveCamera, takeCamera } from '../../../testing/camera.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import { takeUploads, uploads } from '../../../testing/uploads.ts';

takeUploads();
afterEach(takeCamera);
beforeEach(() => drawPictures({ luma: sharpPicture }));

/** Marta, who has these pictures; what she sends is there when she is asked about again. */
async function open(slug: string, { has = [] as string[], requests = [] as object[] } = {}) {
  const pieceOf = (path: string) => path.split('/').at(-1)!;
  const documents = () => [...has, ...uploads.sent.map(({ path }) => pieceOf(path))].map(piece => aDocument(piece));
  return renderAt(`/account/pictures/${slug}`, {
    Query: { viewer: () => aHomeUser(requests, { documents: documents() }) },
  });
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function choose(bytes = 'x'.repeat(30_000)) {
  await screen.findByRole('button', { name: 'Choose a picture' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File([bytes], 'me.jpg', { type: 'image/jpeg' }));
}

it('says what a good photo is, takes one from this device, and leads on to the next thing', async () => {
  await open('photo');
  await heading('A photo of your face');
  screen.getByText('Face a window or a lamp');
  await choose();
  await heading('Check your picture');
  await screen.findByText('It is sharp and bright enough.');
  await press('Use this picture');
  await heading('Your photo was sent');
  expect(uploads.sent).toEqual([{ path: '/uploads/PHOTO', findings: 'NONE' }]);
  const next = screen.getByRole('link', { name: 'Next: Add your ID' });
  expect(next.getAttribute('href')).toBe('/account/pictures/id-front');
});

it('offers the back of the ID once the front is there, and goes on without it', async () => {
  await open('id-front', { has: ['PHOTO'] });
  await choose();
  await press('Use this picture');
  await heading('Your ID was sent');
  const back = screen.getByRole('link', { name: 'Send the back too' });
  expect(back.getAttribute('href')).toBe('/account/pictures/id-back');
  screen.getByRole('link', { name: 'Next: Add a new facility' });
});

it('says what is wrong with a picture, and lets one send it anyway', async () => {
  drawPictures({ luma: blurryPicture });
  await open('id-front');
  await choose();
  await screen.findByText('It looks blurry.');
  screen.getByRole('button', { name: 'Take another' });
  await press('Send it anyway');
  await heading('Your ID was sent');
  expect(uploads.sent[0]!.findings).toBe('BLURRY');
});

it('sends once, however often the button is pressed', async () => {
  let arrive = () => {};
  uploads.answer = () => new Promise(resolve => (arrive = () => resolve(200)));
  await open('photo');
  await choose();
  const use = await screen.findByRole('button', { name: 'Use this picture' });
  await userEvent.dblClick(use);
  await screen.findByRole('progressbar', { name: 'Sending: 0 percent' });
  await userEvent.click(use);
  arrive();
  await heading('Your photo was sent');
  expect(uploads.sent).toHaveLength(1);
});

it('keeps the picture when the line breaks, and sends it again', async () => {
  uploads.answer = async () => 0;
  await open('photo');
  await choose();
  await press('Use this picture');
  expect((await screen.findByRole('alert')).textContent).toContain('Your picture is still here.');
  uploads.answer = async () => 200;
  await press('Send it again');
  await heading('Your photo was sent');
});

it.each([
  [413, 'The picture is too large.'],
  [415, 'This is no picture that we can use.'],
  [422, 'We could not read the picture.'],
  [429, 'You sent many pictures today.'],
  [503, 'We cannot take pictures just now. Yours is still here.'],
  [500, 'Something broke on our side. Your picture is still here.'],
])('says in plain words why it was not taken: %d', async (status, words) => {
  uploads.answer = async () => status;
  await open('photo');
  await choose();
  await press('Use this picture');
  expect((await screen.findByRole('alert')).textContent).toContain(words);
});

it('says what to do with a file that does not open here', async () => {
  drawPictures({ luma: sharpPicture, decodes: false });
  await open('photo');
  await choose('%PDF-1.7');
  expect((await screen.findByRole('alert')).textContent).toContain('We cannot open this file.');
  await choose('\0\0\0\x18ftypheic\0\0\0\0');
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('This browser cannot open iPhone photos.'),
  );
});

it('takes a picture with the camera, turns it off, and comes back to it for another', async () => {
  const { stop, open: opened } = giveCamera();
  await open('photo');
  await press('Take a picture');
  await screen.findByText('The camera is on.');
  expect(opened).toHaveBeenCalledWith(
    expect.objectContaining({ audio: false, video: expect.objectContaining({ facingMode: 'user' }) }),
  );
  await press('Take the picture');
  await heading('Check your picture');
  expect(stop).toHaveBeenCalledTimes(1);
  await press('Take another');
  await heading('Put your face in the arch');
});

it('looks away from the person for an ID, and can use the other camera', async () => {
  const { open: opened } = giveCamera();
  await open('id-front');
  await press('Take a picture');
  await press('Use the other camera');
  await waitFor(() => expect(opened).toHaveBeenCalledTimes(2));
  const facings = opened.mock.calls.map(([{ video }]) => (video as MediaTrackConstraints).facingMode);
  expect(facings).toEqual(['environment', 'user']);
});

it.each([
  ['NotAllowedError', 'We may not use the camera'],
  ['NotReadableError', 'The camera does not start'],
])('says what to do where the camera does not open: %s', async (name, words) => {
  const { open: opened } = giveCamera();
  opened.mockRejectedValueOnce(new DOMException('No.', name));
  await open('photo');
  await press('Take a picture');
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  screen.getByRole('button', { name: 'Choose a picture' });
  await press('Try the camera again');
  await heading('Put your face in the arch');
});

it('takes a picture back when one leaves while it is on its way', async () => {
  uploads.answer = () => new Promise(() => {});
  const { here } = await open('photo');
  await choose();
  await press('Use this picture');
  await screen.findByRole('progressbar');
  await userEvent.click(screen.getByRole('link', { name: 'OpenVisit' }));
  await waitFor(() => expect(uploads.takenBack).toBe(1));
  expect(here()).toBe('/');
});

it('offers the other way where there is no camera, or none for this page', async () => {
  await open('photo');
  await press('Take a picture');
  expect((await screen.findByRole('alert')).textContent).toContain('We found no camera');
  await choose();
  await heading('Check your picture');
});

it('says when a picture was sent before, and leads back to the account that is set up', async () => {
  await open('photo', { has: ['PHOTO'], requests: [{ __typename: 'AccessRequest' }] });
  await screen.findByText(/^You sent one Nov 20, .* A new one takes its place\.$/);
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('/account');
});

it('knows no other pictures', async () => {
  await open('passport');
  await heading('We cannot find this page');
});
