import { Button } from '../src/Button.tsx';
import { PageHeader } from '../src/PageHeader.tsx';
import { CameraFrame } from '../src/pictures/CameraFrame.tsx';
import { FileButton } from '../src/pictures/FileButton.tsx';
import { GoodPicture } from '../src/pictures/GoodPicture.tsx';
import { PictureCheck } from '../src/pictures/PictureCheck.tsx';
import { Progress } from '../src/pictures/Progress.tsx';
import { drawnPerson } from './drawnPerson.ts';

const blurry = {
  key: 'BLURRY',
  title: 'It looks blurry.',
  how: 'Hold the phone still, and tap on the words to focus.',
};

/** Taking and sending pictures. */
export function PicturesPage() {
  return (
    <div className="page">
      <PageHeader onLanguage={() => {}} menu={<a href="#account">Account</a>} />
      <main id="main" className="column body sections">
        <h1>Pictures</h1>
        <section className="picture-row">
          <GoodPicture of="face" />
          <GoodPicture of="cardFront" />
          <GoodPicture of="cardBack" />
        </section>
        <section className="stack">
          <CameraFrame stream={undefined} shape="arch" label="What the camera sees" />
          <CameraFrame stream={undefined} shape="card" label="What the camera sees" />
          <p className="picture-row">
            <Button icon="camera">Take a picture</Button>
            <FileButton kind="second" accept="image/*" onFile={() => {}}>
              Choose a picture
            </FileButton>
          </p>
        </section>
        <section className="stack">
          <PictureCheck src={drawnPerson(false)} alt="A drawn figure" good="It looks good." faults={[]} />
          <PictureCheck src={drawnPerson(true)} alt="A drawn figure" good="It looks good." faults={[blurry]} />
          <Progress share={0.4}>Sending: 40 percent</Progress>
        </section>
      </main>
    </div>
  );
}
