import { expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { announce } from './announce.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { draw } from './testing/draw.tsx';

it('is there before it speaks, and speaks once', () => {
  draw(<LiveRegion />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  act(() => announce('Your request is approved.'));
  expect(region.textContent).toBe('Your request is approved.');
});

it('says the same words a second time as something new', () => {
  draw(<LiveRegion />);
  act(() => announce('Saved.'));
  const first = screen.getByText('Saved.');
  act(() => announce('Saved.'));
  expect(screen.getByText('Saved.')).not.toBe(first);
});
