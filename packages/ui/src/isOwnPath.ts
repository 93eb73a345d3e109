/** Whether an address opens a page of this app. The browser itself says where it leads: of `/\t/elsewhere` it drops the tab. */
export function isOwnPath(path: string): boolean {
  try {
    return path.startsWith('/') && new URL(path, location.origin).origin === location.origin;
  } catch {
    return false;
  }
}
