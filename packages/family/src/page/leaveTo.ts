/** Goes to an address by loading it anew, so that nothing of a person stays in the page's memory. Tests listen here. */
export let leaveTo = (path: string): void => location.assign(path);

/** Lets a test see where the app would have gone. */
export function onLeave(listener: (path: string) => void): void {
  leaveTo = listener;
}
