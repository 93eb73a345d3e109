import { beforeEach, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clearDrafts, useDraft } from './useDraft.ts';

function Letter({ request = '1' }: { request?: string }) {
  const [text, setText, clear] = useDraft(`letter.${request}`, '');
  return (
    <>
      <input aria-label="Message" value={text} onChange={event => setText(event.target.value)} />
      <button onClick={clear}>Send</button>
    </>
  );
}
const typed = () => screen.getByLabelText<HTMLInputElement>('Message').value;

beforeEach(() => localStorage.clear());

it('has every letter still there after the tab was killed', async () => {
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved in May');
  unmount();
  render(<Letter />);
  expect(typed()).toBe('I moved in May');
});

it('keeps what was typed for one request apart from the next', async () => {
  const { rerender } = render(<Letter request="1" />);
  await userEvent.type(screen.getByLabelText('Message'), 'First');
  rerender(<Letter request="2" />);
  expect(typed()).toBe('');
  await userEvent.type(screen.getByLabelText('Message'), 'Second');
  rerender(<Letter request="1" />);
  expect(typed()).toBe('First');
});

it('forgets what was sent', async () => {
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  unmount();
  render(<Letter />);
  expect(typed()).toBe('');
});

it('forgets everything on sign-out, and nothing of the other settings', async () => {
  localStorage.setItem('openvisit.keys', 'off');
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved');
  clearDrafts();
  unmount();
  render(<Letter />);
  expect(typed()).toBe('');
  expect(localStorage.getItem('openvisit.keys')).toBe('off');
});

it('brings everything back when the sign-out failed', async () => {
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved');
  clearDrafts()();
  unmount();
  render(<Letter />);
  expect(typed()).toBe('I moved');
});

it('forgets what is older than a day', async () => {
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved');
  unmount();
  const tomorrow = Date.now() + 25 * 60 * 60 * 1000;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(tomorrow);
  render(<Letter />);
  expect(typed()).toBe('');
  clock.mockRestore();
});

it('goes on without storage, from one page of the app to the next', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  const { unmount } = render(<Letter />);
  await userEvent.type(screen.getByLabelText('Message'), 'I moved');
  unmount();
  render(<Letter />);
  expect(typed()).toBe('I moved');
  full.mockRestore();
  clearDrafts();
});
