import type { Hand } from '../browser/hand.ts';
import { codeIn, codeMail, mailTo } from '../mail/keptMails.ts';
import type { Newcomer } from './newcomer.ts';

/** The six pages of signing up, from the first to the one that asks for the code. */
export async function signUpByHand(hand: Hand, who: Newcomer): Promise<void> {
  const { page, tap, type, reads } = hand;
  const next = () => tap(page.getByRole('button', { name: 'Continue' }));

  await reads('When were you born?');
  await type('Month', who.born.month);
  await type('Day', who.born.day);
  await type('Year', who.born.year);
  await next();
  await reads('What is your name?');
  await type('First and middle names', who.givenName);
  await type('Last names', who.familyName);
  await next();
  await reads('Where do you live?');
  await type('Street and number', who.line1);
  await type('City', who.city);
  await type('State', who.state);
  await type('ZIP code', who.postalCode);
  await next();
  await reads('How can we reach you?');
  await type('E-mail', who.email);
  await type('Phone', who.phone);
  await next();
  await reads('Pick a password');
  await type('New password', who.password);
  await next();
  await reads('Check what you typed');
  await tap(page.getByRole('button', { name: 'Make my account' }));
  await reads('Look in your e-mail');
}

/** Types the code of the newest mail, and goes on. */
export async function confirmByHand({ page, tap, type, reads }: Hand, { email }: Newcomer): Promise<void> {
  await type('Six digits', codeIn(await mailTo(email, codeMail)));
  await tap(page.getByRole('button', { name: 'Confirm my e-mail' }));
  await reads('Your e-mail is confirmed');
  await tap(page.getByRole('button', { name: 'Go on' }));
}
