import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { draw } from '../testing/draw.tsx';
import { PasswordField } from './PasswordField.tsx';

function NewPassword() {
  const [value, setValue] = useState('');
  return (
    <PasswordField
      name="password"
      label="Password"
      autoComplete="new-password"
      atLeast={15}
      value={value}
      onChange={event => setValue(event.target.value)}
    />
  );
}
const box = () => screen.getByLabelText<HTMLInputElement>('Password');

it('shows the password to whoever asks to see it, and hides it again', async () => {
  draw(<NewPassword />);
  await userEvent.type(box(), 'four random words');
  expect(box().type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Show Password' }));
  expect(box().type).toBe('text');
  await userEvent.click(screen.getByRole('button', { name: 'Hide Password' }));
  expect(box().type).toBe('password');
});

it('counts letters, not bytes, and takes a pasted password', async () => {
  draw(<NewPassword />);
  expect(screen.getByText('No letters yet. 15 more to go.')).toBeTruthy();
  await userEvent.click(box());
  await userEvent.paste('árbol 🌳 luna');
  expect(screen.getByText('12 letters. 3 more to go.')).toBeTruthy();
  await userEvent.paste(' azul');
  expect(screen.getByText('17 letters. That is long enough.')).toBeTruthy();
});
