import { bombs } from './bombs.ts';
import type { HostileFile } from './hostileFile.ts';
import { oddities } from './oddities.ts';
import { polyglots } from './polyglots.ts';
import { strangers } from './strangers.ts';
import { whispers } from './whispers.ts';

/** Everything that has been sent to programs like ours by people who meant no good, made by code. */
export const hostileFiles: readonly HostileFile[] = [...polyglots, ...bombs, ...whispers, ...oddities, ...strangers];
