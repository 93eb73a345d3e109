import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../dates.ts';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';
import type { ApiKeyRow } from './apiKeysQuery.ts';
import { keyBegins, keyStateLook, keyStateOf } from './keyState.ts';

interface Props {
  client: ApiKeyRow;
}

const useZone = () => useStaffMember().facilities[0]?.timeZone ?? 'UTC';

/** What the program is called, and by what one knows its key again. */
export function KeyName({ client: { name, prefix, createdAt, createdBy } }: Props) {
  const t = useWords();
  const { day } = useDates();
  const made = { day: day(createdAt, useZone()), who: createdBy ? fullName(createdBy) : '' };
  return (
    <>
      {name} {prefix && <code className="prefix">{keyBegins(prefix)}</code>}
      <span className="quiet became">
        {t(createdBy ? 'administration.keys.madeBy' : 'administration.keys.madeOn', made)}
      </span>
    </>
  );
}

/** Whether its key works, and until when. */
export function KeyState({ client }: Props) {
  const t = useWords();
  const { day, moment } = useDates();
  const zone = useZone();
  const state = keyStateOf(client, new Date());
  const { icon, family } = keyStateLook[state];
  const { expiresAt, revokedAt, previousKeyUntil } = client;
  const also = previousKeyUntil && !revokedAt && Date.parse(previousKeyUntil) > Date.now();
  return (
    <>
      <span className={`status ${family}`}>
        <Icon name={icon} />
        {t(`administration.keys.${state}`)}
      </span>
      <span className="quiet became">
        {revokedAt && t('administration.keys.revokedOn', { day: day(revokedAt, zone) })}
        {!revokedAt && expiresAt && t('administration.keys.until', { day: day(expiresAt, zone) })}
        {!revokedAt && !expiresAt && t('administration.keys.noEnd')}
      </span>
      {also && (
        <span className="quiet became">
          {t('administration.keys.oldUntil', { moment: moment(previousKeyUntil, zone) })}
        </span>
      )}
    </>
  );
}

/** When the program last came. */
export function LastUse({ client: { lastUsedAt } }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const zone = useZone();
  return lastUsedAt ? moment(lastUsedAt, zone) : <span className="quiet">{t('administration.keys.never')}</span>;
}
