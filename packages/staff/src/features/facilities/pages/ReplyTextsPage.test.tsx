import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

interface Reply {
  id: string;
  version: number;
  title: string;
  textEn: string;
  textEs: string;
}

const aReply = (title: string): Reply => ({
  id: title,
  version: 1,
  title,
  textEn: `${title} in English`,
  textEs: `${title} en español`,
});

/** A server that keeps the replies in their order. */
function aShelf(...titles: string[]) {
  let shelf = titles.map(aReply);
  const placed = () =>
    shelf.map((reply, index) => ({ __typename: 'ReplyText', facilityId: 'f1', ...reply, position: index + 1 }));
  const saveReplyText = (_: unknown, { input }: { input: Partial<Reply> & { title: string; position?: number } }) => {
    const { position, ...words } = input;
    const old = shelf.find(({ id }) => id === input.id);
    if (!old && shelf.some(({ title }) => title === input.title))
      return { __typename: 'InvalidInput', message: 'No.', fields: [{ path: 'title', code: 'TAKEN', message: 'No.' }] };
    const reply = {
      ...aReply(input.title),
      ...old,
      ...words,
      id: old?.id ?? `${input.title} again`,
      version: (old?.version ?? 0) + 1,
    };
    const others = shelf.filter(({ id }) => id !== reply.id);
    const at = position ? position - 1 : old ? shelf.indexOf(old) : others.length;
    shelf = [...others.slice(0, at), reply, ...others.slice(at)];
    return placed().find(({ id }) => id === reply.id);
  };
  const removeReplyText = (_: unknown, { input }: { input: { id: string } }) => {
    shelf = shelf.filter(({ id }) => id !== input.id);
    return { __typename: 'ReplyTextRemoved', id: input.id };
  };
  return anAdministratorsOffice({ Query: { replyTexts: placed }, Mutation: { saveReplyText, removeReplyText } });
}

const open = (...titles: string[]) => renderAt('/administration/replies', aShelf(...titles));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const type = (name: string, text: string) => userEvent.type(screen.getByRole('textbox', { name }), text);

it('adds a reply in both languages', async () => {
  await open();
  await press('Add a reply');
  await type('Title', 'Blurry');
  await type('English', 'Please take it again.');
  await press('Save');
  screen.getByRole('link', { name: 'Write the reply in Spanish.' });

  await type('Español', 'Tómela otra vez.');
  await press('Save');
  await screen.findByRole('heading', { name: 'Blurry' });
  screen.getByText('Tómela otra vez.');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('changes a reply, with what stands there to begin with', async () => {
  await open('Blurry', 'Expired');
  await press('Change Blurry');
  await type('English', ', really');
  await press('Save');
  await screen.findByText('Blurry in English, really');
  expect(titles()).toEqual(['Blurry', 'Expired']);
});

it('moves a reply up and down', async () => {
  await open('Blurry', 'Expired', 'Address');
  await press('Move Address up');
  await screen.findByText('Address in English');
  expect(titles()).toEqual(['Blurry', 'Address', 'Expired']);
  await press('Move Blurry down');
  await screen.findByRole('button', { name: 'Move Address down' });
  expect(titles()).toEqual(['Address', 'Blurry', 'Expired']);
});

it('removes a reply, and brings it back where it was', async () => {
  await open('Blurry', 'Expired');
  await press('Remove Blurry');
  await screen.findByText('Blurry is removed.');
  expect(titles()).toEqual(['Expired']);
  await userEvent.click(within(screen.getByText('Blurry is removed.').parentElement!).getByRole('button'));
  await screen.findByRole('heading', { name: 'Blurry' });
  expect(titles()).toEqual(['Blurry', 'Expired']);
});

it('does not keep two replies of one title', async () => {
  await open('Blurry');
  await press('Add a reply');
  await type('Title', 'Blurry');
  await type('English', 'A');
  await type('Español', 'B');
  await press('Save');
  await screen.findByRole('link', { name: 'Another reply has this title. Choose another one.' });
});
