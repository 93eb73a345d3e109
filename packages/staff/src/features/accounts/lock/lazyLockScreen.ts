import { lazy } from 'react';

/** Loaded ahead of its time, when the page has rest: a lock must not wait for the network. */
const loading = () => import('./LockScreen.tsx');

export const LockScreen = lazy(loading);

export const loadLockScreen = (): void => void loading().catch(() => undefined);
