import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { draw } from './testing/draw.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Take back</button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Take this request back?"
        actions={<button onClick={() => setOpen(false)}>Keep it</button>}
      />
    </>
  );
}

it('takes focus and gives it back to where it came from', async () => {
  draw(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
  screen.getByRole('dialog', { name: 'Take this request back?' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take back' }));
});

it('asks its page to close it on Escape', () => {
  const onClose = jest.fn();
  draw(<Dialog open onClose={onClose} title="Keys" />);
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
