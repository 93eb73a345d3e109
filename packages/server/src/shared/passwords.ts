import { hash, verify } from '@node-rs/argon2';

/** How passwords are kept and compared. */
export interface Passwords {
  /** What is kept of a password. */
  hash(password: string): Promise<string>;
  /**
   * Whether this password is the one that was kept. Without a kept one the answer is no, after the same work: how long it takes
   * does not tell whether there is such an account.
   */
  fits(kept: string | null | undefined, password: string): Promise<boolean>;
}

/** argon2id with 19 MiB, two rounds and one lane (OWASP Password Storage Cheat Sheet): about 25 ms, off the main thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Made with the same cost from 32 random bytes that nobody kept: it fits nothing. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$oxKIFEO7z15ZbFk6j7L7FQ$uSnfAgDMlNHed+ZxIvpg39B7EY6CwujqPV+ty+Lf1DI';

/** The same letters from another keyboard are the same password. */
const asTyped = (password: string) => password.normalize('NFC');

export const argon2: Passwords = {
  hash: password => inTurn(() => hash(asTyped(password), cost)),
  fits: async (kept, password) => (await inTurn(() => verify(kept ?? nobodys, asTyped(password)))) && kept != null,
};

/** Node has four threads for this and for files: one stays free, however many sign in. */
const mostAtOnce = 3;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < mostAtOnce) running++;
  else await new Promise<void>(resume => waiting.push(resume));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
