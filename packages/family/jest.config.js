import { screens } from '@openvisit/ui/testing/screens.js';

// Times are shown in the reader's zone: every machine that runs these tests reads in the same one.
process.env.TZ = 'America/Denver';

export default screens;
