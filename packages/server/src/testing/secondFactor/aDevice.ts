import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { testStaffUrl } from '../world.ts';

/** What a test may have wrong about a device's answer. */
export interface Oddity {
  origin?: string;
  rpId?: string;
  /** Whether the device looked at its owner: a fingerprint, a face, a PIN. */
  verifiesUser?: boolean;
  /** The counter that it signs; one more than before unless told. */
  counter?: number;
  userHandle?: string;
  challenge?: string;
}

interface Options {
  challenge: string;
  user?: { id: string };
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer) => data.toString('base64url');

/** The few kinds of CBOR that an attestation is made of. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (kind: number, length: number) => {
    if (length < 24) return Buffer.from([(kind << 5) | length]);
    return length < 256
      ? Buffer.from([(kind << 5) | 24, length])
      : Buffer.from([(kind << 5) | 25, length >> 8, length & 255]);
  };
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as Buffer)]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

/** An authenticator in software: one discoverable ES256 key, made and used as a browser would ask. */
export function aDevice({ countsNothing = false } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const credentialId = randomBytes(32);
  const id = base64url(credentialId);
  const flags = { present: 1, verified: 4, attested: 64 };
  let counter = 0;
  let userHandle: string | undefined;

  const clientData = (type: string, { challenge }: Options, odd: Oddity) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: odd.challenge ?? challenge,
        origin: odd.origin ?? testStaffUrl,
        crossOrigin: false,
      }),
    );
  function authenticatorData(flag: number, odd: Oddity, attested = Buffer.alloc(0)): Buffer {
    counter = odd.counter ?? (countsNothing ? 0 : counter + 1);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const verified = odd.verifiesUser === false ? 0 : flags.verified;
    const rpId = odd.rpId ?? new URL(testStaffUrl).hostname;
    return Buffer.concat([sha256(rpId), Buffer.from([flags.present | verified | flag]), count, attested]);
  }

  return {
    /** What `navigator.credentials.create()` answers. */
    make(options: string, odd: Oddity = {}): string {
      const asked = JSON.parse(options) as Options;
      userHandle = asked.user!.id;
      const key = new Map<number, number | Buffer>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x!, 'base64url')],
        [-3, Buffer.from(y!, 'base64url')],
      ]);
      const idLength = Buffer.from([0, credentialId.length]);
      const attested = Buffer.concat([Buffer.alloc(16), idLength, credentialId, cbor(key)]);
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authenticatorData(flags.attested, odd, attested)],
        ]),
      );
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', asked, odd)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      };
      return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
    },

    /** What `navigator.credentials.get()` answers. */
    sign(options: string, odd: Oddity = {}): string {
      const client = clientData('webauthn.get', JSON.parse(options) as Options, odd);
      const data = authenticatorData(0, odd);
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
        userHandle: odd.userHandle ?? userHandle,
      };
      return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
    },
  };
}
export type Device = ReturnType<typeof aDevice>;
