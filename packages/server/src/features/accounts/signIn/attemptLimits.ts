import type { Limit } from '../../../shared/counting.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const fiveFailures: Limit = { most: 5, withinSeconds: hour, pauseSeconds: 10 * minute };
/** Guesses at what is too long to guess: they are counted to keep a script from trying for ever. */
const longSecrets: Limit = { most: 30, withinSeconds: hour, pauseSeconds: 10 * minute };
const everywhere: Limit = { most: 50, withinSeconds: day, pauseSeconds: day };

/** What is counted, in the database, so that all server processes count together and no restart forgets. */
export const attemptLimits = {
  /** Failures by a name that somebody typed, whether there is such an account or not. */
  SIGN_IN_NAME: fiveFailures,
  STAFF_SIGN_IN_NAME: fiveFailures,
  /** Failures by a client's address. */
  SIGN_IN_ADDRESS: fiveFailures,
  STAFF_SIGN_IN_ADDRESS: fiveFailures,
  /** Failures by an account, by whichever of its names and from wherever: slow guessing from many addresses. Never told. */
  SIGN_IN_ACCOUNT: everywhere,
  STAFF_SIGN_IN_ACCOUNT: everywhere,
  /** Letters that tell an account's holder of them. */
  GUESSES_TOLD: { most: 1, withinSeconds: day, pauseSeconds: day },
  /** Failures in a browser in which this account signed in before; they count nowhere else. */
  KNOWN_DEVICE: fiveFailures,
  /** After so many in a day it is a browser like any other. */
  KNOWN_DEVICE_DAY: { most: 30, withinSeconds: day, pauseSeconds: day },
  /** Failures when the password is asked again of somebody who is signed in, by account and session. */
  PASSWORD_AGAIN: fiveFailures,
  /** Failures when a second factor is asked again, by account and session. */
  STEP_UP: fiveFailures,
  /** Answers of a passkey that fit nothing, by a client's address. */
  PASSKEY_ADDRESS: longSecrets,
  /** Challenges for a passkey, by a client's address: a shift of officers shares one. */
  PASSKEY_CHALLENGE_ADDRESS: { most: 1_000, withinSeconds: hour, pauseSeconds: 10 * minute },
  SIGN_UP_ADDRESS: { most: 20, withinSeconds: hour, pauseSeconds: hour },
  /** Wrong codes and links of e-mails, invitations among them, by a client's address. */
  CODE_ADDRESS: longSecrets,
  /** Letters to new addresses, by the account that is to have them. */
  EMAIL_CHANGE: { most: 10, withinSeconds: day, pauseSeconds: day },
  RESET_ADDRESS: { most: 20, withinSeconds: hour, pauseSeconds: hour },
  /** Links to pictures that open nothing: a page that was left open has many that are over. */
  DOCUMENT_LINK_ADDRESS: { most: 300, withinSeconds: hour, pauseSeconds: 10 * minute },
  /** Keys of programs that are none, by a client's address. A right key is never held up. */
  API_KEY_ADDRESS: longSecrets,
  /** Pictures by a client's address: a library's families share one. */
  UPLOAD_ADDRESS: { most: 300, withinSeconds: day, pauseSeconds: hour },
  /** Searches for people by words, by account. Each pause in typing is one; a person at work makes a hundred or two. */
  PERSON_SEARCH: { most: 1_500, withinSeconds: hour, pauseSeconds: 10 * minute },
  /** Searches of families for somebody who is held at a facility, by account: nobody reads out who is there. */
  FAMILY_PERSON_SEARCH: { most: 30, withinSeconds: hour, pauseSeconds: hour },
} satisfies Record<string, Limit>;

export type AttemptKind = keyof typeof attemptLimits;
