import { useState } from 'react';

/** A key for one thing that is done on this page: pressed again after a lost answer, it has one effect. */
export function useKey(): string {
  // `crypto.randomUUID` is missing on pages without https.
  const [key] = useState(() =>
    [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  );
  return key;
}
