import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import ofApp from '../../../../locales/en.json' with { type: 'json' };
import ofSchedule from '../../../../locales/schedule/en.json' with { type: 'json' };
import { Calendar } from './Calendar.tsx';
import type { DayInfo } from './CalendarDay.tsx';

const words = [ofApp, ofSchedule];
const days = new Map<string, DayInfo>([
  ['2026-11-23', { state: 'TOO_SOON', free: 0 }],
  ['2026-11-25', { state: 'OPEN', free: 3 }],
  ['2026-11-26', { state: 'CLOSED', free: 0 }],
  ['2026-11-27', { state: 'OPEN', free: 1 }],
]);

function Shown({ onChoose }: { onChoose(date: string): void }) {
  const [number, setNumber] = useState(0);
  return (
    <WithWords catalogues={words}>
      <Calendar
        today="2026-11-23"
        last="2026-12-21"
        number={number}
        onSheet={setNumber}
        days={days}
        chosen={undefined}
        onChoose={onChoose}
      />
    </WithWords>
  );
}
const focused = () => document.activeElement?.querySelector('.unseen')?.textContent;

it('is walked by the arrow keys from day to day, and says of each how it stands', async () => {
  const chosen: string[] = [];
  render(<Shown onChoose={date => chosen.push(date)} />);
  screen.getByRole('button', { name: 'Wednesday, November 25, 3 times free' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('Thursday, November 26, closed, no visits on this day');
  await userEvent.keyboard('{Enter}{ArrowRight}{Enter}');
  expect(focused()).toBe('Friday, November 27, 1 time free');
  expect(chosen).toEqual(['2026-11-27']);
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Monday, November 23, today, too soon to book');
});

it('turns to later weeks by key and by button, and no further than one can book', async () => {
  render(<Shown onChoose={() => undefined} />);
  expect(screen.getByText('November 22 to December 12')).toBeTruthy();
  screen.getByRole('button', { name: /November 25/ }).focus();
  await userEvent.keyboard('{PageDown}');
  expect(focused()).toBe('Wednesday, December 16, This page is on its way');
  await userEvent.keyboard('{PageDown}');
  expect(focused()).toBe('Monday, December 21, This page is on its way');
  expect(screen.getByRole('button', { name: 'Later days' }).getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Earlier days' }));
  expect(screen.getByText('November 22 to December 12')).toBeTruthy();
  expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(3);
});
