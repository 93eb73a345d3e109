import { expect, it } from '@jest/globals';
import table from '@openvisit/schema/accessRequestStates.json' with { type: 'json' };
import visits from '@openvisit/schema/visitStates.json' with { type: 'json' };
import { screen } from '@testing-library/react';
import { renderAt } from '../../../testing/renderAt.tsx';

it('explains every status of the server’s table, each at its own address', async () => {
  await renderAt('/help/statuses');
  await screen.findByRole('heading', { level: 1 });
  expect(table.statuses.filter(({ status }) => !document.getElementById(`status-${status}`))).toEqual([]);
  expect(visits.statuses.filter(({ status }) => !document.getElementById(`visit-${status}`))).toEqual([]);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(visits.statuses.length);
});

it.each(['en', 'es'] as const)('has words for every step of the table: %s', async language => {
  await renderAt('/help/statuses', {}, language);
  await screen.findByRole('heading', { level: 1 });
  expect(document.body.textContent).not.toMatch(/statusHelp|visit\.help|undefined/);
});
