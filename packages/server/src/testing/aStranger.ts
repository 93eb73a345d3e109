import { randomUUID } from 'node:crypto';

/** A name that no account has and no other test types: failures count by the name, in a database that tests share. */
export const aStranger = () => `nobody ${randomUUID()}`;
