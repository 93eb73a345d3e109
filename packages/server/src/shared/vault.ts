import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps what has to be read again, unlike a password, and must not be read out of the database. */
export interface Vault {
  /** @param owner whose it is: opened for somebody else it is worth nothing */
  seal(text: string, owner: string): Buffer;
  /** Nothing where it is not this owner's, was changed, or was sealed under another secret. */
  open(sealed: Buffer, owner: string): string | null;
}

const [nonceBytes, tagBytes] = [12, 16];

/** AES-256-GCM under a key made from the server's secret for this purpose alone. Sealed: nonce, tag, text. */
export function createVault(secret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'OpenVisit authenticator secrets', 32));
  return {
    seal(text, owner) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open(sealed, owner) {
      const [nonce, tag] = [sealed.subarray(0, nonceBytes), sealed.subarray(nonceBytes, nonceBytes + tagBytes)];
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
        return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
