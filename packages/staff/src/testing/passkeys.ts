import { afterEach } from '@jest/globals';

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0)).buffer;

const signed = {
  id: 'a2V5',
  type: 'public-key',
  rawId: bytes('key'),
  authenticatorAttachment: 'platform',
  getClientExtensionResults: () => ({}),
  response: {
    clientDataJSON: bytes('{}'),
    authenticatorData: bytes('data'),
    signature: bytes('signature'),
    attestationObject: bytes('attestation'),
    userHandle: null,
    getTransports: () => ['internal'],
  },
};

/** What the server gives a device to sign, or to make. */
export const challenge = {
  __typename: 'PasskeyChallenge',
  challengeId: 'c1',
  options: JSON.stringify({
    challenge: 'AAAA',
    rp: { id: 'localhost', name: 'OpenVisit' },
    user: { id: 'AAAA', name: 'ttran', displayName: 'Theresa Tran' },
    pubKeyCredParams: [],
  }),
};

/** A device that signs whatever it is asked, unless it `refuses` with the name of an error, or knows no passkeys at all. */
export function aDevice({ refuses, knowsPasskeys = true }: { refuses?: string; knowsPasskeys?: boolean } = {}) {
  const answer = async () => {
    if (refuses) throw Object.assign(new Error('No.'), { name: refuses });
    return signed;
  };
  Object.assign(globalThis, { PublicKeyCredential: knowsPasskeys ? () => undefined : undefined });
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: { get: answer, create: answer } });
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
