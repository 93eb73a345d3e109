import type { Page } from 'playwright-core';

interface Watched {
  proceeded?: number;
  painted?: Promise<number>;
}

/** From now on this page notes when Proceed was pressed. */
export const notePresses = (desk: Page): Promise<void> =>
  desk.evaluate(() => {
    const note = (event: Event) =>
      Object.assign(window, { proceeded: performance.timeOrigin + event.timeStamp } satisfies Watched);
    document.addEventListener(
      'click',
      event => {
        if (event.target instanceof Element && event.target.closest('.proceed button')) note(event);
      },
      true,
    );
  });

export const pressedAt = (desk: Page): Promise<number> =>
  desk.evaluate(() => (window as Watched).proceeded ?? Number.NaN);

/** Waits on the family's home for the facility's row to say Approved, and notes when the screen has shown it. */
export const watchFor = (phone: Page, facility: string): Promise<void> =>
  phone.evaluate(name => {
    const isThere = () =>
      [...document.querySelectorAll('.request-row')].some(
        row => row.querySelector('h3')?.textContent === name && row.textContent?.includes('Approved'),
      );
    if (isThere()) throw new Error(`${name} says Approved already.`);
    const painted = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${name} never said Approved.`)), 30_000);
      const watcher = new MutationObserver(() => {
        if (!isThere()) return;
        watcher.disconnect();
        // The frame that shows the change is done when the task behind it runs.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
          port1.start();
          port2.postMessage(null);
        });
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    painted.catch(() => undefined); // told to whoever asks when it was painted
    Object.assign(window, { painted } satisfies Watched);
  }, facility);

export const paintedAt = (phone: Page): Promise<number> =>
  phone.evaluate(() => (window as Watched).painted ?? Number.NaN);
