import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };

/** How long a password must be, in letters as people count them. */
export const passwordRule = inputRules.FinishAuthenticatorAppInput.password;

/** @returns the server's code for what is wrong with a new password, or nothing. Whether it is easy to guess, the server alone knows. */
export function passwordFault(password: string): 'REQUIRED' | 'TOO_SHORT' | 'TOO_LONG' | undefined {
  const letters = [...password.normalize('NFC')].length;
  if (letters === 0) return 'REQUIRED';
  if (letters < passwordRule.min) return 'TOO_SHORT';
  return letters > passwordRule.max ? 'TOO_LONG' : undefined;
}
