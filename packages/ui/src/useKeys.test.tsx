import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setKeysOn } from './keysSwitch.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { draw } from './testing/draw.tsx';
import { useKeys } from './useKeys.ts';

const approve = jest.fn();
const send = jest.fn();
const next = jest.fn();

function Desk({ dialog = false }: { dialog?: boolean }) {
  useKeys({ a: approve, Enter: send, ArrowRight: next });
  return (
    <>
      <input aria-label="Search" />
      <textarea aria-label="Message" />
      <input type="radio" aria-label="Deny" />
      <input type="range" aria-label="Size" />
      <button>Skip</button>
      <KeysDialog open={dialog} onClose={() => {}} keys={[{ keys: ['A'], does: 'Approve' }]} />
    </>
  );
}

beforeEach(() => {
  approve.mockClear();
  send.mockClear();
});
afterEach(() => act(() => setKeysOn(true)));

it('hears a single key anywhere on the page, large or small', async () => {
  draw(<Desk />);
  await userEvent.keyboard('aA');
  expect(approve).toHaveBeenCalledTimes(2);
});

it.each(['Search', 'Message'])('never hears a key while somebody types in %s', async label => {
  draw(<Desk />);
  await userEvent.type(screen.getByLabelText(label), 'a visit at last{Enter}');
  expect(approve).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});

it('still hears letters on a radio button', async () => {
  draw(<Desk />);
  await userEvent.click(screen.getByRole('radio', { name: 'Deny' }));
  await userEvent.keyboard('a');
  expect(approve).toHaveBeenCalledTimes(1);
});

it('sends with Enter from a choice, where Enter means nothing else', async () => {
  draw(<Desk />);
  await userEvent.click(screen.getByRole('radio', { name: 'Deny' }));
  await userEvent.keyboard('{Enter}');
  expect(send).toHaveBeenCalledTimes(1);
});

it('leaves the arrows to a slider, and hears letters on it', async () => {
  draw(<Desk />);
  screen.getByRole('slider', { name: 'Size' }).focus();
  await userEvent.keyboard('{ArrowRight}a');
  expect(next).not.toHaveBeenCalled();
  expect(approve).toHaveBeenCalledTimes(1);
});

it('leaves Enter to the button that has focus', async () => {
  draw(<Desk />);
  screen.getByRole('button', { name: 'Skip' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(send).not.toHaveBeenCalled();
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves a key with %s to the browser', modifier => {
  draw(<Desk />);
  fireEvent.keyDown(document.body, { key: 'a', [modifier]: true });
  expect(approve).not.toHaveBeenCalled();
});

it('is silent while a dialog is open', async () => {
  draw(<Desk dialog />);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(approve).not.toHaveBeenCalled();
});

it('can be switched off from the list of keys, and stays off on this device', async () => {
  draw(<Desk dialog />);
  screen.getByText('Approve');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Single keys work' }));
  expect(localStorage.getItem('openvisit.keys')).toBe('off');
  expect(document.documentElement.dataset.keys).toBe('off');
  document.querySelector('dialog')?.close();
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(approve).not.toHaveBeenCalled();
});
