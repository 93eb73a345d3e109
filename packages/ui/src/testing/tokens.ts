import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two themes of the design, as the file of tokens declares them. */
export type Theme = 'light' | 'dark';

const css = readFileSync(join(import.meta.dirname, '../tokens.css'), 'utf8');

/** The declarations of one block of tokens.css, by the selector that opens it. */
export function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

/** What a token of colour is in a theme, as six hex digits. */
export function colour(token: string, theme: Theme): string {
  const value = tokensOf(theme === 'dark' ? "[data-theme='dark']" : ':root').get(`--${token}`);
  if (!value || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${token} is no plain colour in the ${theme} theme`);
  return value;
}

/** WCAG 2.2's contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
