import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';

const base64url = /^[\w-]{16,1400}$/;

/** What `navigator.credentials.create()` answered; nothing where it is no such thing. */
export const readRegistration = (text: string) => read(text, 'attestationObject') as RegistrationResponseJSON | null;

/** What `navigator.credentials.get()` answered; nothing where it is no such thing. */
export const readSignature = (text: string) => read(text, 'signature') as AuthenticationResponseJSON | null;

export const unreadable = (): InvalidInput =>
  wrong('response', 'PATTERN', 'Your device sent something that we cannot read. Try again.');

/** Its outer shape alone: every byte inside is checked when it is verified. */
function read(text: string, part: string): object | null {
  const answer = parsed(text);
  const response = answer?.['response'] as Record<string, unknown> | undefined;
  const fits =
    base64url.test(String(answer?.['id'])) &&
    answer?.['rawId'] === answer?.['id'] &&
    typeof response === 'object' &&
    typeof response?.['clientDataJSON'] === 'string' &&
    typeof response[part] === 'string';
  return fits ? { ...answer, clientExtensionResults: answer?.['clientExtensionResults'] ?? {} } : null;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
