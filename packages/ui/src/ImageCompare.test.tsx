import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImageCompare } from './ImageCompare.tsx';
import { draw } from './testing/draw.tsx';

const left = { src: '/id.png', alt: 'Photo ID of Elena Vargas', caption: 'Photo ID' };
const right = { src: '/face.png', alt: 'Photo of Elena Vargas', caption: 'Photo of the face' };
const views = () => screen.getAllByRole('img').map(picture => picture.style.transform);

it('zooms and turns both pictures together', async () => {
  draw(<ImageCompare left={left} right={right} />);
  await userEvent.click(screen.getByRole('button', { name: 'Zoom both' }));
  await userEvent.click(screen.getByRole('button', { name: 'Turn' }));
  expect(views()).toEqual(Array(2).fill('translate(0px, 0px) rotate(90deg) scale(2)'));
  await userEvent.click(screen.getByRole('button', { name: 'Whole picture' }));
  expect(views()).toEqual(Array(2).fill('translate(0px, 0px) rotate(0deg) scale(1)'));
});

it('lays one face over the other, as strongly as the officer likes', async () => {
  draw(<ImageCompare left={left} right={right} keys />);
  await userEvent.keyboard('l');
  expect(screen.getAllByRole('img')).toHaveLength(2);
  screen.getByRole('slider', { name: 'Photo shows' });
  expect(screen.getByRole('img', { name: right.alt }).style.opacity).toBe('0.5');
  await userEvent.click(screen.getByRole('button', { name: 'Side by side' }));
  expect(screen.queryByRole('slider')).toBeNull();
});

it('moves the photo over the ID without dragging: by the arrows', async () => {
  draw(<ImageCompare left={left} right={right} />);
  await userEvent.click(screen.getByRole('button', { name: 'Line up faces' }));
  screen.getByRole('application', { name: 'Move the picture with the arrow keys' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
  fireEvent.change(screen.getByRole('slider', { name: 'Photo size' }), { target: { value: '150' } });
  expect(views()).toEqual([
    'translate(0px, 0px) rotate(0deg) scale(1)',
    'translate(48px, -24px) rotate(0deg) scale(1.5)',
  ]);
});

it('says when there is no picture, and when it is on its way', () => {
  draw(<ImageCompare left={{ ...left, src: null }} right={{ ...right, src: undefined }} />);
  screen.getByText('No picture yet');
  screen.getByText('The picture opens');
});
