import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { draw } from './testing/draw.tsx';

const problems = [{ id: 'city', message: 'Enter your city' }];
const form = (attempt = 1, found = problems) => (
  <>
    <ErrorSummary problems={found} attempt={attempt} />
    <Field name="city" label="City" hint="Where you live" problem={found[0]?.message} defaultValue="Den" />
  </>
);

it('takes focus, so that nobody misses it', () => {
  draw(form());
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  screen.getByRole('heading', { name: 'Please fix 1 thing' });
});

it('leaves focus in the field while the person mends it', async () => {
  const { again } = draw(form());
  await userEvent.click(screen.getByLabelText('City'));
  again(form(1, [...problems]));
  expect(document.activeElement).toBe(screen.getByLabelText('City'));
});

it('takes focus again after a second try with the same mistake', async () => {
  const { again } = draw(form(1));
  await userEvent.click(screen.getByLabelText('City'));
  again(form(2));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('leads to the field, which keeps what was typed and says the same words', async () => {
  draw(form());
  await userEvent.click(screen.getByRole('link', { name: 'Enter your city' }));
  const field = screen.getByRole('textbox', { name: 'City', description: 'Enter your city Where you live' });
  expect(document.activeElement).toBe(field);
  expect((field as HTMLInputElement).value).toBe('Den');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('is not there when there is nothing to fix', () => {
  draw(form(1, []));
  expect(screen.queryByRole('alert')).toBeNull();
});
