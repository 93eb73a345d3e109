import type { PictureFinding } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../dates.ts';
import { useStaffMember } from '../staffMember.ts';
import type { NewSince } from './IdBesidePhoto.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  document: { uploadedAt: string; browserFindings: readonly PictureFinding[] | null };
  newSince: NewSince | undefined;
}

/** When a picture was sent, whether it is new, and what the sender's own phone said about it. */
export function PictureMarks({ document: { uploadedAt, browserFindings }, newSince }: Props) {
  const t = useWords();
  const { day } = useDates();
  const timeZone = useStaffMember().facilities[0]?.timeZone ?? 'UTC';
  const found = browserFindings?.map(finding => t(`finding.${finding}`)).join(', ');

  return (
    <span className="picture-marks small">
      <span className="quiet num">{day(uploadedAt, timeZone)}</span>
      {newSince && uploadedAt > newSince.at && <Mark family="turn" icon="turn" words={newSince.words} />}
      {found && <Mark family="wait" icon="warning" words={t('finding.said', { found })} />}
      {found === '' && <Mark family="good" icon="tickRing" words={t('finding.nothing')} />}
      {found === undefined && <span className="quiet">{t('finding.notChecked')}</span>}
    </span>
  );
}
