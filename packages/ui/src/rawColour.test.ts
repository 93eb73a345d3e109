import { expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { colour } from './testing/tokens.ts';

const packages = join(import.meta.dirname, '../..');
const places = ['ui/src', 'ui/gallery', 'family', 'staff'].map(place => join(packages, place)).filter(existsSync);

const names =
  'white|black|red|green|blue|gr[ae]y|orange|yellow|purple|pink|brown|navy|teal|olive|maroon|silver|lime|aqua|fuchsia';
const inStyles = [
  /#[0-9a-f]{3,8}\b/gi,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi,
  new RegExp(`:[^;{}]*\\b(?:${names})\\b[^;{}]*;`, 'gi'),
];
const inCode = [
  /(?<=['"`:( ])#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})(?=['"`;) ])/gi,
  /\b(?:rgba?|hsla?|oklch)\(/gi,
  new RegExp(`\\b(?:fill|stroke|color|background)(?:="|: ')(?:${names})\\b`, 'gi'),
];

/** The one place that cannot read a token: the browser's own bar. It must repeat the ground's colour. */
const themeColour = /<meta\s+name="theme-color"[^>]*content="(#[0-9a-f]{6})"[^>]*>/g;

/** Every raw colour in a file's text. */
function rawColours(text: string, style: boolean): string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(themeColour, '');
  return (style ? inStyles : inCode).flatMap(pattern => plain.match(pattern) ?? []);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (['node_modules', 'dist', 'generated'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

it('keeps every colour in tokens.css', () => {
  const files = places.flatMap(filesIn).filter(file => /\.(css|tsx?|html)$/.test(file));
  const found = files
    .filter(file => !/tokens\.css$|\.test\.tsx?$/.test(file))
    .flatMap(file =>
      rawColours(readFileSync(file, 'utf8'), file.endsWith('.css')).map(raw => `${relative(packages, file)}: ${raw}`),
    );
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

it("gives the browser's bar the colour of the ground", () => {
  const pages = places.flatMap(filesIn).filter(file => file.endsWith('.html'));
  const bars = pages.flatMap(page => [...readFileSync(page, 'utf8').matchAll(themeColour)].map(([, bar]) => bar));
  const grounds = [colour('ground', 'light'), colour('ground', 'dark')];
  expect(bars.filter(bar => !grounds.includes(bar!))).toEqual([]);
});

it.each(['a { color: #fff; }', 'a { border: 1px solid rgb(0 0 0); }', 'a { background: white; }'])(
  'would notice a raw colour in a style: %s',
  style => expect(rawColours(style, true)).not.toEqual([]),
);

it.each([`<path fill="#a3301e" />`, `const ground = '#fff';`, `<path fill="red" />`, `style={{ color: 'red' }}`])(
  'would notice a raw colour in a component: %s',
  code => expect(rawColours(code, false)).not.toEqual([]),
);
