import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { draw } from './testing/draw.tsx';
import { Toast } from './Toast.tsx';

const onUndo = jest.fn();
const onEnd = jest.fn();
const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  jest.useFakeTimers();
  onUndo.mockClear();
  onEnd.mockClear();
  draw(
    <Toast onUndo={onUndo} onEnd={onEnd} kbd="u">
      Marcus Hill approved.
    </Toast>,
  );
});
afterEach(() => {
  jest.useRealTimers();
});

it('stays ten seconds and ends once', () => {
  pass(9);
  expect(onEnd).not.toHaveBeenCalled();
  pass(20);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('waits for as long as somebody has focus in it', () => {
  pass(9);
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  pass(60);
  expect(onEnd).not.toHaveBeenCalled();
  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  pass(2);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('is heard politely', () => {
  expect(screen.getByRole('status').textContent).toBe('Marcus Hill approved.');
});

it('is undone by its key from anywhere on the page', () => {
  fireEvent.keyDown(document.body, { key: 'u' });
  expect(onUndo).toHaveBeenCalledTimes(1);
});

it('is undone by a press', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledTimes(1);
});
