/** Goes to an address by loading it anew, and leaves no way back: what stood behind `#` is gone. Tests listen here. */
export let leaveTo = (path: string): void => location.replace(path);

/** Lets a test see where the app would have gone. */
export function onLeave(listener: (path: string) => void): void {
  leaveTo = listener;
}
