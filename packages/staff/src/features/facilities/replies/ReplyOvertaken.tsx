import { SettingsChanged } from '../settings/SettingsChanged.tsx';
import { ReplyWords } from './ReplyWords.tsx';
import type { ReplyText } from './replyTextAsks.ts';

interface Props {
  /** As it stands now. */
  reply: ReplyText;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Somebody else changed the reply meanwhile: theirs stands above what was typed. */
export function ReplyOvertaken({ reply, ...choice }: Props) {
  return (
    <>
      <SettingsChanged what="replies" {...choice} />
      <ReplyWords reply={reply} />
    </>
  );
}
