import type { Appearance } from './appearance.ts';
import { svg } from './svg.ts';

/** What a phone's camera app put on the face: ears, whiskers, hearts and a rosy light. Facilities do not take such photos. */
export function drawFilter({ head: { half } }: Appearance): string {
  const ear = (
    side: 1 | -1,
  ) => svg`<path d="M${100 + side * (half - 12)} 40L${100 + side * (half + 4)} 4 ${100 + side * (half + 6)} 56Z" fill="#6b4a3a"/>
    <path d="M${100 + side * (half - 6)} 38L${100 + side * (half + 2)} 16 ${100 + side * (half + 3)} 46Z" fill="#e8a0a8"/>`;
  const whiskers = (side: 1 | -1) =>
    svg`M${100 + side * 18} 104l${side * 30}-6M${100 + side * 18} 108l${side * 32} 0M${100 + side * 18} 112l${side * 30} 6`;
  const heart = (x: number, y: number, size: number) =>
    svg`<path transform="translate(${x} ${y}) scale(${size})" d="M0 4C-6-2-4-7 0-4 4-7 6-2 0 4Z"/>`;
  return svg`${ear(-1)}${ear(1)}<path d="${whiskers(-1)}${whiskers(1)}" stroke="#3a2a24" stroke-width="1.4" stroke-linecap="round"/>
    <path d="M94 101Q100 97 106 101 104 108 100 109 96 108 94 101Z" fill="#3a2a24"/><g fill="#e0667e" opacity=".85">${heart(30, 60, 2.4)}${heart(168, 84, 1.8)}${heart(160, 30, 2.8)}${heart(40, 120, 1.6)}</g>`;
}
