import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { draw } from '../testing/draw.tsx';
import { DateFields } from './DateFields.tsx';
import { emptyDate, isEmptyDate, isoDateOf, typedDateOf } from './typedDate.ts';

function Birthday() {
  const [date, setDate] = useState(emptyDate);
  return (
    <>
      <DateFields name="born" legend="Date of birth" problem="Enter a day." value={date} onChange={setDate} />
      <output>{isoDateOf(date)}</output>
    </>
  );
}

it('takes a birthday by the keys alone', async () => {
  draw(<Birthday />);
  await userEvent.tab();
  await userEvent.keyboard('8{Tab}2{Tab}1974');
  expect(screen.getByRole('status').textContent).toBe('1974-08-02');
  expect(screen.getByRole('group', { name: 'Date of birth', description: 'Enter a day.' })).toBeTruthy();
});

it('knows the days that are in no calendar', () => {
  expect(isoDateOf({ month: '2', day: '29', year: '2024' })).toBe('2024-02-29');
  expect(isoDateOf({ month: '2', day: '29', year: '2023' })).toBeUndefined();
  expect(isoDateOf({ month: '13', day: '1', year: '1990' })).toBeUndefined();
  expect(isoDateOf({ month: '1', day: '1', year: '90' })).toBeUndefined();
  expect(isoDateOf(emptyDate)).toBeUndefined();
  expect(isEmptyDate({ ...emptyDate, day: ' ' })).toBe(true);
});

it('shows a known date in its three boxes', () => {
  expect(typedDateOf('1974-08-02')).toEqual({ month: '8', day: '2', year: '1974' });
});
