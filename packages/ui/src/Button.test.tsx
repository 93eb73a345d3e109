import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from './Button.tsx';
import { draw } from './testing/draw.tsx';

it('does nothing on a second press while the first is being sent', async () => {
  const send = jest.fn();
  const { again } = draw(<Button onClick={send}>Send</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  again(
    <Button onClick={send} busy>
      Send
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(send).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
});

it('does not send a form twice either', async () => {
  const send = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  draw(
    <form onSubmit={send}>
      <Button type="submit" busy>
        Send
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(send).not.toHaveBeenCalled();
});

it('takes the second click of a double click for nothing, wherever it lands', async () => {
  const send = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  draw(
    <form onSubmit={send}>
      <Button type="submit">Continue</Button>
    </form>,
  );
  await userEvent.dblClick(screen.getByRole('button'));
  expect(send).toHaveBeenCalledTimes(1);
});

it('submits only when it was told to', () => {
  draw(<Button>Look</Button>);
  expect(screen.getByRole('button').getAttribute('type')).toBe('button');
});

it('is a link where it leads somewhere', () => {
  draw(
    <Button href="/requests" kind="second">
      Requests
    </Button>,
  );
  expect(screen.getByRole('link', { name: 'Requests' }).getAttribute('href')).toBe('/requests');
});

it('tells its key to screen readers and keeps it out of its name', () => {
  draw(<Button kbd="A">Approve</Button>);
  expect(screen.getByRole('button', { name: 'Approve' }).getAttribute('aria-keyshortcuts')).toBe('A');
});

it('does nothing where there is nothing to do, and keeps the focus', async () => {
  const moved = jest.fn();
  draw(
    <Button aria-disabled onClick={moved}>
      Up
    </Button>,
  );
  const up = screen.getByRole('button', { name: 'Up' });
  up.focus();
  await userEvent.keyboard('{Enter}');
  expect(moved).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(up);
});
