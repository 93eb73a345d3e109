import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImageCompare } from './ImageCompare.tsx';
import { draw } from './testing/draw.tsx';

const left = { src: '/id.png', alt: 'Photo ID of Elena Vargas', caption: 'Photo ID' };
const right = { src: '/face.png', alt: 'Photo of Elena Vargas', caption: 'Photo of the face' };
const views = () => screen.getAllByRole('img').map(picture => picture.style.transform);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const asTheyAre = 'translate(0cqw, 0cqh) rotate(0deg) scale(1)';

it('zooms and turns both pictures together, and shows them whole again', async () => {
  draw(<ImageCompare left={left} right={right} />);
  await press('Closer');
  await press('Turn both');
  expect(views()).toEqual(Array(2).fill('translate(0cqw, 0cqh) rotate(90deg) scale(1.5)'));
  await press('Whole picture');
  expect(views()).toEqual([asTheyAre, asTheyAre]);
});

it('turns one picture alone: a card may lie on its side', async () => {
  draw(<ImageCompare left={left} right={right} />);
  await press('Turn only this: Photo ID of Elena Vargas');
  expect(views()).toEqual(['translate(0cqw, 0cqh) rotate(90deg) scale(1)', asTheyAre]);
});

it('lights up both', async () => {
  draw(<ImageCompare left={left} right={right} />);
  fireEvent.change(screen.getByRole('slider', { name: 'Light' }), { target: { value: '180' } });
  expect(screen.getAllByRole('img').map(({ style }) => style.filter)).toEqual(Array(2).fill('brightness(180%)'));
});

it('is worked by single keys alone', async () => {
  draw(<ImageCompare left={left} right={right} keys />);
  await userEvent.keyboard('++-rb{ArrowLeft}{ArrowUp}');
  expect(views()).toEqual(Array(2).fill('translate(-6cqw, -6cqh) rotate(90deg) scale(1.5)'));
  expect(screen.getAllByRole('img')[0]!.style.filter).toBe('brightness(130%)');
  await userEvent.keyboard('0');
  expect(views()).toEqual([asTheyAre, asTheyAre]);
});

it('never loses the picture: no edge comes into the frame', async () => {
  draw(<ImageCompare left={left} right={right} keys />);
  await userEvent.keyboard('+{ArrowRight>20/}');
  expect(views()[0]).toBe('translate(25cqw, 0cqh) rotate(0deg) scale(1.5)');
});

it('leaves the arrows to the page while the whole picture is there', async () => {
  draw(<ImageCompare left={left} right={right} keys />);
  await userEvent.keyboard('{ArrowRight}');
  expect(views()).toEqual([asTheyAre, asTheyAre]);
});

it('lays one face over the other, as strongly as the officer likes', async () => {
  draw(<ImageCompare left={left} right={right} keys />);
  await userEvent.keyboard('l');
  expect(screen.getAllByRole('img')).toHaveLength(2);
  screen.getByRole('slider', { name: 'Photo shows' });
  expect(screen.getByRole('img', { name: right.alt }).style.opacity).toBe('0.5');
  await press('Side by side');
  expect(screen.queryByRole('slider', { name: 'Photo shows' })).toBeNull();
});

it('moves the photo over the ID without dragging: by the arrows', async () => {
  draw(<ImageCompare left={left} right={right} />);
  await press('Line up faces');
  screen.getByRole('application', { name: 'Move the picture with the arrow keys' }).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
  fireEvent.change(screen.getByRole('slider', { name: 'Photo size' }), { target: { value: '150' } });
  expect(views()).toEqual([asTheyAre, 'translate(12cqw, -6cqh) rotate(0deg) scale(1.5)']);
});

it('says when there is no picture, and when it is on its way', () => {
  draw(<ImageCompare left={{ ...left, src: null }} right={{ ...right, src: undefined }} />);
  screen.getByText('No picture yet');
  screen.getByText('The picture opens');
});
