import { nobodyElse, type TabLine } from './tabLine.ts';

/** Whether this app's pages are locked in this browser. Outside React, because the links live outside React. */
export interface Lock {
  isShut(): boolean;
  /** Calls back on each change; answers with the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The server, or the clock, wants to know who sits here. */
  shut(): void;
  /** Its person proved it. */
  open(): void;
  /** Whose pages these are, by id. Another tab that opens for somebody else does not open these: they are loaded anew. */
  belongTo(person: string, onSomebodyElse: () => void): void;
  /** Settles at once where nothing is shut. */
  whenOpen(): Promise<void>;
}

interface Told {
  shut?: boolean;
  person?: string | undefined;
}

/** All tabs lock and open together: they share one session. */
export function createLock(line: TabLine<Told> = nobodyElse): Lock {
  const listeners = new Set<() => void>();
  let shut = false;
  let owner: { person: string; onSomebodyElse(): void } | undefined;

  const turn = (next: boolean) => {
    if (next === shut) return;
    shut = next;
    listeners.forEach(listener => listener());
  };
  const tell = (next: boolean) => {
    turn(next);
    line.say({ shut: next, person: owner?.person });
  };
  line.listen(told => {
    if (typeof told.shut !== 'boolean') return;
    if (!told.shut && owner && told.person !== owner.person) owner.onSomebodyElse();
    else turn(told.shut);
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    isShut: () => shut,
    subscribe,
    shut: () => shut || tell(true),
    open: () => tell(false),
    belongTo: (person, onSomebodyElse) => void (owner = { person, onSomebodyElse }),
    whenOpen: () =>
      new Promise(resolve => {
        if (!shut) return resolve();
        const stop = subscribe(() => {
          stop();
          resolve();
        });
      }),
  };
}
