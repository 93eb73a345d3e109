import { configure } from '@testing-library/react';

/** What a test waits for comes when it comes: a slow machine is no failure. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no modal dialog: open and close are enough for what the tests ask. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.querySelector<HTMLElement>('button, input, a[href]')?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** jsdom has no `CSS.escape`, which user-event asks for when arrows walk through radio buttons. */
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, found => `\\${found}`);
