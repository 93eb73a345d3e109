import { expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice, beverlyAshdown } from '../../../testing/administrators.ts';
import { riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const settings = {
  ...riverbend,
  version: 1,
  infoDays: 14,
  correctionDays: 30,
  askAgainDays: 180,
  documentDays: 365,
  familyNoteEn: null as string | null,
  familyNoteEs: null as string | null,
};

/** A server that keeps the settings; `colleague` saves in between. */
function aFacility(viewer = beverlyAshdown) {
  let saved = settings;
  const sent: Record<string, unknown>[] = [];
  const saveFacilitySettings = (_: unknown, { input }: { input: { version: number; facilityId: string } }) => {
    const { facilityId: _id, ...words } = input;
    sent.push(words);
    if (input.version !== saved.version) return { __typename: 'FacilityChanged', message: 'No.', facility: saved };
    return (saved = { ...saved, ...words, version: saved.version + 1 });
  };
  return {
    sent,
    resolvers: anAdministratorsOffice({ Query: { facility: () => saved }, Mutation: { saveFacilitySettings } }, viewer),
    colleague: (own: object) => (saved = { ...saved, ...own, version: saved.version + 1 }),
  };
}

const open = (resolvers = aFacility().resolvers) => renderAt('/administration/facility', resolvers);
const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
async function write(name: string, text: string) {
  await userEvent.clear(await box(name));
  await userEvent.type(await box(name), text);
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('saves the days of a facility', async () => {
  const { resolvers, sent } = aFacility();
  await open(resolvers);
  await write('Days to decide', '5');
  await save();
  await screen.findByText('Saved. It counts from now on.');
  expect(sent).toMatchObject([{ version: 1, decisionDays: 5, infoDays: 14, familyNoteEn: null }]);
});

it('shows the note as families read it, in both languages', async () => {
  await open();
  await write('Note in English', 'Bring your ID.');
  await write('Note in Spanish', 'Traiga su identificación.');
  const [english, spanish] = screen.getAllByRole('figure');
  expect(english?.textContent).toMatch(/Riverbend County Jail says Bring your ID\.$/);
  expect(spanish?.textContent).toMatch(/Riverbend County Jail dice Traiga su identificación\.$/);
});

it('says what to fix: a number out of range, a note in one language alone', async () => {
  const { resolvers, sent } = aFacility();
  await open(resolvers);
  await write('Minimum age', '17');
  await write('Note in English', 'Bring your ID.');
  await save();
  expect(
    within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Minimum age: enter a number from 18 to 99.', 'Write the note in Spanish too.']);
  expect(sent).toEqual([]);
});

it('keeps what was typed for whoever typed it, and shows it to nobody who signs in after them', async () => {
  await open();
  await write('Days to decide', '5');
  cleanup();
  await open(aFacility({ ...beverlyAshdown, id: 's10', givenName: 'Nadia' }).resolvers);
  expect((await box('Days to decide')).value).toBe(String(riverbend.decisionDays));
  cleanup();
  await open();
  expect((await box('Days to decide')).value).toBe('5');
});

it('shows both values when somebody else saved meanwhile, and lets one choose', async () => {
  const { resolvers, sent, colleague } = aFacility();
  await open(resolvers);
  await write('Days to decide', '5');
  colleague({ decisionDays: 3, infoDays: 10 });
  await save();
  await screen.findByText('Somebody else changed these settings.');
  expect((await box('Days to decide')).value).toBe('5');
  screen.getByText('Saved now: 3');

  await userEvent.click(screen.getByRole('button', { name: 'Keep what I typed' }));
  await save();
  await screen.findByText('Saved. It counts from now on.');
  expect(sent.at(-1)).toMatchObject({ version: 2, decisionDays: 5, infoDays: 10 });
});

it('takes what the other one saved', async () => {
  const { resolvers, colleague } = aFacility();
  await open(resolvers);
  await write('Days to decide', '5');
  colleague({ decisionDays: 3 });
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Take what is saved' }));
  await waitFor(async () => expect((await box('Days to decide')).value).toBe('3'));
});
