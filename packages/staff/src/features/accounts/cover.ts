import { createContext, useContext, type ReactNode } from 'react';

/** Puts something in front of every page until it is taken away; nothing takes it away. */
export type Cover = (shown: ReactNode) => void;

const Context = createContext<Cover>(() => undefined);

export const CoverProvider = Context.Provider;

/** What must be dealt with before anything else is shown, wherever the address leads meanwhile. */
export const useCover = (): Cover => useContext(Context);
