import type { Language } from '../../../shared/viewer.ts';

const first = (device: string, names: readonly (readonly [RegExp, string])[]) =>
  names.find(([pattern]) => pattern.test(device))?.[1];

/** Each says it is also those below it, so that the order matters. */
const browsers = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOPiOS\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
] as const;

const joining = { EN: 'on', ES: 'en' };

/** What a person calls their device: `Chrome on Android`, from its User-Agent header. Empty where nobody can tell. */
export function deviceInWords(userAgent: string, language: Language): string {
  const [browser, system] = [first(userAgent, browsers), first(userAgent, systems)];
  return browser && system ? `${browser} ${joining[language]} ${system}` : (browser ?? system ?? '');
}
