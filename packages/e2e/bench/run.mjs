import { runNamed } from '../src/runNamed.mjs';

/** `pnpm bench <name>`: measures, prints the figures with the ratio last, and fails past the limit. */
runNamed('bench', {
  audit: '1,000,000 rows of the audit sealed and verified, beside reading them alone; from a commit to its seal',
  booking:
    'hold and confirm by 32 clients on two server processes, beside pgbench with the same statements; then three seeded bugs',
  list: 'CPU of the server per request: family home, staff queue and one request, beside PostGraphile and mercurius',
  'live-status': 'from a commit to the last of a thousand sockets, beside a raw ws server',
  'open-times':
    '28 days of open times at a facility with 100 terminals and 1,000,000 past visits, beside its statements alone',
  revoke:
    'from the commit of a sign-out to the last socket of that person closed, 1,000 sockets on two server processes',
  screen: "from Proceed to the painted status on the family's screen",
  search: 'an officer looks for somebody among 100,000 people, beside bare SQL on the same index',
  upload: 'a 12-megapixel photo to its verdict, the memory it takes, and a list query beside four of them',
  weight: 'all JavaScript until a page can be used',
});
