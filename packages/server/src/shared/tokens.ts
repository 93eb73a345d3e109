import { createHash, randomBytes } from 'node:crypto';

/** A secret that stands for somebody or something: 128 random bits, fit for a cookie and for a link. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** All that is kept of a token. It is random, so that a plain hash cannot be turned around. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
