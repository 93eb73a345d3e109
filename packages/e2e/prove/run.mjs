import { runNamed } from '../src/runNamed.mjs';

/** `pnpm prove <name>`: a long proof. Prints its figures, and fails where something is not so, or where its own probe finds nothing. */
runNamed('prove', {
  'sign-in': 'that neither words nor time tell whether a name has an account',
});
