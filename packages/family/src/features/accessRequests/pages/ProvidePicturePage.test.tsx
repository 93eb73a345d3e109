import { beforeEach, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDocument, aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { drawPictures, sharpPicture } from '../../../testing/drawnPictures.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import { takeUploads, uploads } from '../../../testing/uploads.ts';

takeUploads();
beforeEach(() => drawPictures({ luma: sharpPicture }));

const [before, askedAt, after] = ['2026-11-20T10:00:00Z', '2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z'];

/** Riverbend asked Marta for these pieces; she had sent a photo and her ID before, and what she sends now is newer. */
async function open(neededPieces: string[], path = '') {
  const old = ['PHOTO', 'ID_FRONT'].map(piece => aDocument(piece, { uploadedAt: before }));
  const documents = () => {
    const sent = uploads.sent.map(upload => upload.path.split('/').at(-1)!);
    const newer = sent.map(piece => aDocument(piece, { id: `new-${piece}`, uploadedAt: after }));
    return [...newer, ...old.filter(({ piece }) => !sent.includes(piece))];
  };
  let now = { status: 'NEEDS_INFO', version: 3, neededPieces, availableActions: ['PROVIDE_INFO'] } as object;
  const request = () => aRequest({ decidedAt: askedAt, ...now, homeUser: aHomeUser([], { documents: documents() }) });
  const provideInfo = jest.fn((_root: unknown, _args: object) => {
    now = { status: 'PENDING', version: 4, neededPieces: [], availableActions: ['WITHDRAW'] };
    return request();
  });
  const page = await renderAt(`/account/requests/r1/provide${path}`, {
    Query: { accessRequest: request },
    Mutation: { provideInfo },
  });
  return { provideInfo, ...page };
}

async function send(button: string) {
  await screen.findByRole('button', { name: 'Choose a picture' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File(['x'.repeat(30_000)], 'me.jpg', { type: 'image/jpeg' }));
  await userEvent.click(await screen.findByRole('button', { name: button }));
}
const inLine = () => screen.findByRole('heading', { name: 'You are 4th in line' });

it('sends the one picture that was asked for, and with it the request goes back to its place in line', async () => {
  const { provideInfo, here } = await open(['PHOTO'], '/photo');
  await send('Send to Riverbend County Jail');
  await inLine();
  expect(here()).toBe('/account/requests/r1');
  expect(provideInfo.mock.calls.map(([, args]) => args)).toEqual([{ input: { accessRequestId: 'r1', version: 3 } }]);
});

it('goes through several pictures one by one, and sends all with the last', async () => {
  const { provideInfo, here } = await open(['PHOTO', 'ID_BACK']);
  await screen.findByText('Riverbend County Jail asked for this. You keep your place in line.');
  await userEvent.click(screen.getByRole('link', { name: 'Next: A photo of your face' }));
  await send('Use this picture');
  await waitFor(() => expect(here()).toBe('/account/requests/r1/provide'));
  expect(provideInfo).not.toHaveBeenCalled();
  await screen.findByText('Ready');
  await userEvent.click(screen.getByRole('link', { name: 'Next: The back of your ID' }));
  await send('Send to Riverbend County Jail');
  await inLine();
  expect(uploads.sent.map(({ path }) => path)).toEqual(['/uploads/PHOTO', '/uploads/ID_BACK']);
});

it('sends a picture and an address together', async () => {
  const { provideInfo } = await open(['PHOTO', 'ADDRESS'], '/photo');
  await send('Use this picture');
  const typed = { 'Street and number': '12 Oak Street', City: 'Alder Springs', State: 'CO', 'ZIP code': '80097' };
  for (const [box, text] of Object.entries(typed)) await userEvent.type(await screen.findByLabelText(box), text);
  await userEvent.click(screen.getByRole('button', { name: 'Send to Riverbend County Jail' }));
  await inLine();
  expect(provideInfo.mock.calls[0]![1]).toMatchObject({ input: { address: { city: 'Alder Springs' } } });
});

it('keeps a picture that arrived though the rest was lost, and offers to send it to the facility', async () => {
  const { provideInfo, here } = await open(['PHOTO'], '/photo');
  provideInfo.mockImplementationOnce(() => {
    throw new Error('Lost.');
  });
  await send('Send to Riverbend County Jail');
  await waitFor(() => expect(here()).toBe('/account/requests/r1/provide'));
  await screen.findByText('All is here. Now send it.');
  await userEvent.click(screen.getByRole('button', { name: 'Send to Riverbend County Jail' }));
  await inLine();
});

it('asks only for the pictures that the facility named', async () => {
  await open(['PHOTO'], '/id-back');
  await screen.findByRole('heading', { name: 'We cannot find this page' });
});
