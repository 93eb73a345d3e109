import { useSyncExternalStore } from 'react';
import { lock } from '../../../apollo/session.ts';

/** Whether the pages are locked. */
export const useLocked = (): boolean => useSyncExternalStore(lock.subscribe, lock.isShut);
