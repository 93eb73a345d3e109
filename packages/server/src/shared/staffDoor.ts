import { createVault, type Vault } from './vault.ts';

/** What a second factor is bound to: the place of the staff app, and the server's secret. */
export interface StaffDoor {
  /** The host name that passkeys are made for; under another one they do not exist. */
  rpId: string;
  /** The origins whose pages may ask for them. */
  origins: readonly string[];
  vault: Vault;
}

/** @param origins of the staff's listener; of those only pages on the very host of STAFF_URL can use its passkeys */
export function staffDoorOf(staffUrl: string, origins: Iterable<string>, secret: string): StaffDoor {
  const rpId = new URL(staffUrl).hostname;
  return {
    rpId,
    origins: [...origins].filter(origin => new URL(origin).hostname === rpId),
    vault: createVault(secret),
  };
}

/** Where nobody signs in: the worker. */
export const noStaffDoor: StaffDoor = {
  rpId: '',
  origins: [],
  get vault(): Vault {
    throw new Error('Nobody signs in here');
  },
};
