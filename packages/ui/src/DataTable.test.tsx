import { beforeEach, expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './DataTable.tsx';
import { draw } from './testing/draw.tsx';

const people = ['Elena Vargas', 'Sam Whitehorse', 'Ruth Ellison'];
const onSort = jest.fn();
const onOpen = jest.fn();
const onSelect = jest.fn();

const table = (rows: string[]) => (
  <DataTable
    caption="Users"
    columns={[
      { id: 'name', header: 'Name', cell: name => <a href={`#${name}`}>{name}</a>, sortable: true },
      { id: 'length', header: 'Letters', cell: name => name.length, end: true, sortable: true },
    ]}
    rows={rows}
    rowId={name => name}
    sort={{ column: 'name', direction: 'ascending' }}
    onSort={onSort}
    onOpen={onOpen}
    selected={new Set(['Ruth Ellison'])}
    onSelect={onSelect}
  />
);

const focus = (row: HTMLElement) => act(() => row.focus());

beforeEach(() => {
  jest.clearAllMocks();
});

it('tells how it is sorted and turns the order round', async () => {
  draw(table(people));
  const name = screen.getByRole('columnheader', { name: /^Name/ });
  expect(name.getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(within(name).getByRole('button'));
  expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
  await userEvent.click(screen.getByRole('button', { name: 'Letters' }));
  expect(onSort).toHaveBeenCalledWith({ column: 'length', direction: 'ascending' });
});

it('is walked through by the arrows, opened by Enter, chosen by Space', async () => {
  draw(table(people));
  const rows = screen.getAllByRole('row').slice(1);
  focus(rows[0]!);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} {ArrowUp}{Enter}');
  expect(onSelect).toHaveBeenCalledWith('Ruth Ellison');
  expect(onOpen).toHaveBeenCalledWith('Sam Whitehorse');
  expect(document.activeElement).toBe(rows[1]);
});

it('is one stop of the Tab key, at the row where one was', async () => {
  draw(table(people));
  const rows = screen.getAllByRole('row').slice(1);
  focus(rows[0]!);
  await userEvent.keyboard('{End}');
  expect(rows.map(row => row.tabIndex)).toEqual([-1, -1, 0]);
});

it('can still be reached when the row where one was is gone', () => {
  const { again } = draw(table(people));
  focus(screen.getAllByRole('row')[3]!);
  again(table(people.slice(0, 2)));
  expect(screen.getAllByRole('row').map(row => row.tabIndex)).toEqual([-1, 0, -1]);
});

it('leaves a press on a link to the link', async () => {
  draw(table(people));
  await userEvent.click(screen.getByRole('link', { name: 'Elena Vargas' }));
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('cell', { name: '14' }));
  expect(onOpen).toHaveBeenCalledWith('Sam Whitehorse');
});
