/** One question that stands in front of the page until it is answered, for all who wait for the answer. */
export function createQuestion() {
  const listeners = new Set<() => void>();
  let waiting: ((answer: boolean) => void)[] = [];
  const tell = () => listeners.forEach(listener => listener());

  return {
    isAsked: () => waiting.length > 0,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask: () =>
      new Promise<boolean>(resolve => {
        waiting = [...waiting, resolve];
        tell();
      }),
    answer(yes: boolean) {
      const asked = waiting;
      waiting = [];
      tell();
      asked.forEach(resolve => resolve(yes));
    },
  };
}

/** Whether this person proves, before something sensitive, that they are who they were at sign-in. */
export const stepUp = createQuestion();
