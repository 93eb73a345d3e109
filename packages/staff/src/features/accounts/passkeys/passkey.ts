/** Why a browser gave no passkey: its person closed the question, it has none or knows none, it has this one already. */
export type PasskeyTrouble = 'gaveUp' | 'notSupported' | 'alreadyAdded' | 'noPasskey';

export class PasskeyFailed extends Error {
  constructor(readonly trouble: PasskeyTrouble) {
    super(trouble);
  }
}

/** Asks this device to sign with a passkey. `options` and the answer are JSON, as the server speaks it. */
export const signWithPasskey = (options: string): Promise<string> =>
  asking(async ({ startAuthentication }) => startAuthentication({ optionsJSON: JSON.parse(options) as never }));

/** Asks this device to make a passkey. */
export const makePasskey = (options: string): Promise<string> =>
  asking(async ({ startRegistration }) => startRegistration({ optionsJSON: JSON.parse(options) as never }));

/** The code that speaks with passkeys is loaded when somebody wants one. */
async function asking(speak: (browser: typeof import('@simplewebauthn/browser')) => Promise<object>): Promise<string> {
  const browser = await import('@simplewebauthn/browser');
  if (!browser.browserSupportsWebAuthn()) throw new PasskeyFailed('notSupported');
  try {
    return JSON.stringify(await speak(browser));
  } catch (failure) {
    throw new PasskeyFailed(troubleOf(failure));
  }
}

function troubleOf(failure: unknown): PasskeyTrouble {
  const { code, name, cause } = (failure ?? {}) as { code?: string; name?: string; cause?: { name?: string } };
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'alreadyAdded';
  return [name, cause?.name].some(word => word === 'NotAllowedError' || word === 'AbortError') ? 'gaveUp' : 'noPasskey';
}
