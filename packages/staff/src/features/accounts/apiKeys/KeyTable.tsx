import { Button } from '@openvisit/ui/Button.tsx';
import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ApiKeyRow } from './apiKeysQuery.ts';
import { KeyName, KeyState, LastUse } from './KeyCells.tsx';
import { keyStateOf } from './keyState.ts';
import type { KeyAction } from './useKeyActions.ts';

interface Props {
  clients: readonly ApiKeyRow[];
  onAct(action: KeyAction, client: ApiKeyRow): void;
}

/** Which program comes in, what it may do, when it last did, and until when. */
export function KeyTable({ clients, onAct }: Props) {
  const t = useWords();
  const press = (action: KeyAction, client: ApiKeyRow) => (
    <Button
      slim
      kind="second"
      aria-label={t(`administration.keys.${action}Whom`, { name: client.name })}
      onClick={() => onAct(action, client)}
    >
      {t(`administration.keys.${action}`)}
    </Button>
  );
  return (
    <DataTable
      caption={t('administration.keys.list')}
      captionUnseen
      rows={clients}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', header: t('administration.keys.program'), cell: client => <KeyName client={client} /> },
        {
          id: 'scopes',
          header: t('administration.keys.may'),
          cell: ({ scopes }) => scopes.map(scope => t(`administration.keys.${scope}`)).join(', '),
        },
        {
          id: 'facilities',
          header: t('administration.staff.facilities'),
          cell: ({ facilities }) => facilities.map(({ name }) => name).join(', '),
        },
        { id: 'state', header: t('administration.staff.state'), cell: client => <KeyState client={client} /> },
        { id: 'used', header: t('administration.keys.lastUse'), cell: client => <LastUse client={client} /> },
        {
          id: 'actions',
          header: <span className="unseen">{t('administration.staff.actions')}</span>,
          end: true,
          cell: client =>
            keyStateOf(client, new Date()) !== 'REVOKED' && (
              <span className="row-actions">
                {press('rotate', client)}
                {press('revoke', client)}
              </span>
            ),
        },
      ]}
    />
  );
}
