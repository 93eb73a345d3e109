import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { IconSprite } from './IconSprite.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { statuses, statusLook } from './status.ts';
import { draw } from './testing/draw.tsx';

it.each(statuses)('%s is a shape of the sprite, a word and a colour', status => {
  const { container } = draw(
    <>
      <IconSprite />
      <StatusBadge status={status} />
    </>,
  );
  const { icon, family } = statusLook(status);
  expect(container.querySelector(`symbol#icon-${icon}`)).not.toBeNull();
  expect(container.querySelector(`.status.${family} use`)?.getAttribute('href')).toBe(`#icon-${icon}`);
  expect(container.querySelector('.status')?.textContent).toMatch(/^\p{L}[\p{L} ]+$/u);
});

it('says until when a pause lasts, in both languages', () => {
  draw(<StatusBadge status="SUSPENDED" until="January 4" />);
  screen.getByText('Paused until January 4');
  draw(<StatusBadge status="SUSPENDED" until="el 4 de enero" />, 'es');
  screen.getByText('En pausa hasta el 4 de enero');
});

it('draws every sign of one life cycle differently', () => {
  const lifeCycles = [statuses.slice(0, 8), statuses.slice(8, 18), statuses.slice(18)];
  for (const lifeCycle of lifeCycles) {
    const shapes = lifeCycle.map(status => statusLook(status).icon);
    expect(new Set(shapes).size).toBe(shapes.length);
  }
});
