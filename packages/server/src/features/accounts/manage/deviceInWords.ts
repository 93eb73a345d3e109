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

/** What a person calls their device: `Chrome on Android`, from its User-Agent header. Names of products alone, the same in each language. */
export function deviceInWords(userAgent: string): string {
  const [browser, system] = [first(userAgent, browsers), first(userAgent, systems)];
  return browser && system ? `${browser} on ${system}` : (browser ?? system ?? '');
}
