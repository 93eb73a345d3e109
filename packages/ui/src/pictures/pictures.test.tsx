import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw } from '../testing/draw.tsx';
import { CameraFrame } from './CameraFrame.tsx';
import { FileButton } from './FileButton.tsx';
import { PictureCheck } from './PictureCheck.tsx';
import { Progress } from './Progress.tsx';

HTMLMediaElement.prototype.play = async () => undefined;

it('shows what the camera sees, the own face as in a mirror', () => {
  const stream = {} as MediaStream;
  const { again } = draw(<CameraFrame stream={stream} shape="arch" mirrored label="What the camera sees" />);
  const video = screen.getByLabelText<HTMLVideoElement>('What the camera sees');
  expect(video.srcObject).toBe(stream);
  expect(video.className).toBe('mirrored');
  again(<CameraFrame stream={undefined} shape="card" label="What the camera sees" />);
  expect(video.srcObject).toBeNull();
});

it('hands over the file that was chosen, and the same one again', async () => {
  const onFile = jest.fn();
  const { container } = draw(
    <FileButton accept="image/*" onFile={onFile}>
      Choose a picture
    </FileButton>,
  );
  screen.getByRole('button', { name: 'Choose a picture' });
  const input = container.querySelector('input')!;
  const file = new File(['a'], 'me.jpg', { type: 'image/jpeg' });
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(onFile.mock.calls).toEqual([[file], [file]]);
});

it('says that a picture is good, or each thing that is wrong with it', () => {
  const { again } = draw(<PictureCheck src="data:," alt="Your photo" good="It looks good." faults={[]} />);
  screen.getByRole('img', { name: 'Your photo' });
  screen.getByText('It looks good.');
  const blurry = { key: 'BLURRY', title: 'It looks blurry.', how: 'Hold the phone still.' };
  again(<PictureCheck src="data:," alt="Your photo" good="It looks good." faults={[blurry]} />);
  screen.getByText('It looks blurry.');
  expect(screen.queryByText('It looks good.')).toBeNull();
});

it('says in words how far it is', () => {
  draw(<Progress share={0.4}>Sending: 40 percent</Progress>);
  const bar = screen.getByRole('progressbar', { name: 'Sending: 40 percent' });
  expect(bar.getAttribute('aria-valuenow')).toBe('40');
});
