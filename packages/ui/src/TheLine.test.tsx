import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { draw } from './testing/draw.tsx';
import { TheLine } from './TheLine.tsx';

const people = () => document.querySelectorAll('.line > span:not(.you, .more, .door)').length;

it.each([
  [1, 0, 'You are next in line.'],
  [2, 1, 'You are 2nd in line. 1 person is ahead of you.'],
  [4, 3, 'You are 4th in line. 3 people are ahead of you.'],
  [23, 6, 'You are 23rd in line. 22 people are ahead of you.'],
])('tells place %i in one sentence and draws %i people', (place, drawn, sentence) => {
  draw(<TheLine place={place} />);
  screen.getByRole('img', { name: sentence });
  expect(people()).toBe(drawn);
});

it('says how many more wait before the door', () => {
  draw(<TheLine place={41} />);
  screen.getByText('and 34 more');
});

it('draws nobody ahead once the answer is yes', () => {
  draw(<TheLine there />, 'es');
  screen.getByRole('img', { name: 'Usted está en la puerta abierta.' });
  expect(people()).toBe(0);
});

it('moves when somebody ahead was served, and never on load', () => {
  const { again } = draw(<TheLine place={4} />);
  expect(document.querySelector('.moved')).toBeNull();
  again(<TheLine place={3} />);
  expect(document.querySelector('.moved')).not.toBeNull();
});
