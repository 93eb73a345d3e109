import { useState } from 'react';
import { Button } from '../src/Button.tsx';
import { DataTable, type Column } from '../src/DataTable.tsx';
import { ImageCompare } from '../src/ImageCompare.tsx';
import { KeysDialog } from '../src/KeysDialog.tsx';
import { Menu } from '../src/Menu.tsx';
import { Segmented } from '../src/Segmented.tsx';
import { StatusBadge } from '../src/StatusBadge.tsx';
import { TextArea } from '../src/TextArea.tsx';
import { Tick } from '../src/Tick.tsx';
import { Toast } from '../src/Toast.tsx';
import { ToastPlace } from '../src/ToastPlace.tsx';
import { TopBar } from '../src/TopBar.tsx';

import { drawnPerson } from './drawnPerson.ts';

const rows = [
  { id: '1', name: 'Elena Vargas', status: 'PENDING', age: '1d 3h' },
  { id: '2', name: 'Sam Whitehorse', status: 'APPROVED', age: '2d' },
  { id: '3', name: 'Ruth Ellison', status: 'DENIED', age: '23h' },
] as const;
type Row = (typeof rows)[number];
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: row => <a href={`#${row.id}`}>{row.name}</a>, sortable: true },
  { id: 'status', header: 'Status', cell: row => <StatusBadge status={row.status} small /> },
  { id: 'age', header: 'Waiting', cell: row => row.age, end: true, sortable: true },
];
const reasons = ['ID expired', 'ID not legible', 'Not issued by a government'];

/** Parts of the staff app. */
export function StaffPage() {
  const [decision, setDecision] = useState<'approve' | 'ask' | 'deny'>('deny');
  const [keys, setKeys] = useState(location.hash === '#keys');
  return (
    <div className="app">
      <TopBar
        links={[
          { href: '#queue', label: 'Requests', count: 14, current: true },
          { href: '#users', label: 'Administration' },
        ]}
      >
        <span>Riverbend County Jail</span>
        <Menu label="T. Tran">
          <button type="button" onClick={() => setKeys(true)}>
            Keys
          </button>
        </Menu>
      </TopBar>
      <main id="main" className="pane column body stack">
        <h1>Users</h1>
        <DataTable
          caption="Users"
          captionUnseen
          columns={columns}
          rows={rows}
          rowId={row => row.id}
          sort={{ column: 'age', direction: 'descending' }}
          onSort={() => {}}
        />
        <ImageCompare
          keys
          left={{
            src: drawnPerson(true),
            alt: 'Photo ID',
            caption: 'Photo ID',
            finding: <StatusBadge status="EXPIRED" small />,
          }}
          right={{ src: drawnPerson(false), alt: 'Photo of the face', caption: 'Photo of the face' }}
        >
          Each look is logged.
        </ImageCompare>
        <Segmented
          label="Decision"
          value={decision}
          onChange={setDecision}
          options={[
            { value: 'approve', label: 'Approve', icon: 'tickRing', family: 'good', kbd: 'A' },
            { value: 'ask', label: 'Ask', icon: 'answer', family: 'turn', kbd: 'N' },
            { value: 'deny', label: 'Deny', icon: 'octagon', family: 'stop', kbd: 'D' },
          ]}
        />
        <fieldset className="ticks">
          <legend>ID</legend>
          {reasons.map((reason, index) => (
            <Tick key={reason} family="stop" checked={index === 0} onChange={() => {}} kbd={String(index + 1)}>
              {reason}
            </Tick>
          ))}
        </fieldset>
        <TextArea name="note" label="Officer note, staff only" rows={2} />
        <div className="dialog-actions">
          <Button kind="stop" icon="octagon" kbd="Enter">
            Deny, 1 reason
          </Button>
          <Button kind="second" kbd="J">
            Skip
          </Button>
        </div>
      </main>
      <KeysDialog
        open={keys}
        onClose={() => setKeys(false)}
        keys={[
          { keys: ['A', 'N', 'D'], does: 'Approve, ask, deny' },
          { keys: ['J', 'K'], does: 'Next and previous request' },
          { keys: ['Enter'], does: 'Send' },
        ]}
      />
      <ToastPlace>
        <Toast onUndo={() => {}} onEnd={() => {}} kbd="u">
          Marcus Hill approved.
        </Toast>
      </ToastPlace>
    </div>
  );
}
