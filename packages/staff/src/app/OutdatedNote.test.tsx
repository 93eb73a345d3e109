import { expect, it, jest } from '@jest/globals';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { noteOutdatedAction } from '../apollo/outdatedAction.ts';
import english from '../locales/en.json' with { type: 'json' };
import { OutdatedNote } from './OutdatedNote.tsx';

it('tells an officer whose page is too old that nothing was sent, and loads it again when they say so', async () => {
  const reload = jest.fn();
  render(
    <WithWords catalogues={[english]}>
      <OutdatedNote onReload={reload} />
    </WithWords>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  act(noteOutdatedAction);
  expect(screen.getByRole('alert').textContent).toMatch(/OpenVisit was updated.*Nothing was sent/);
  await userEvent.click(screen.getByRole('button', { name: 'Load again' }));
  expect(reload).toHaveBeenCalledTimes(1);
});
