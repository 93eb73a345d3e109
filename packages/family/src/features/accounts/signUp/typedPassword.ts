let typed = '';

/** The password on its way through the journey: in this page's memory alone, never on the device. */
export const typedPassword = () => typed;

export function rememberPassword(password: string): void {
  typed = password;
}
