import { AccessRequestStatus } from './accessRequest.states.ts';
import { accessRequestStates, type DescribedStatus } from './describeStates.ts';

/** The life cycle of a request as a page of the docs: a diagram for mermaid, and the same as tables. */
export const drawStates = (states: readonly DescribedStatus[] = accessRequestStates()): string =>
  [
    '# States of an access request',
    '',
    'Made from `packages/server/src/features/accessRequests/accessRequest.states.ts` by the command',
    '`node packages/server/dist/emitSchema.js`. Do not change it by hand: a check compares it with the code. The database holds',
    'the same moves in the table `access_request_moves` and refuses every other.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${AccessRequestStatus.PENDING}: the home user asks`,
    ...states.flatMap(({ status, actions }) => actions.map(({ action, to }) => `  ${status} --> ${to}: ${action}`)),
    '```',
    '',
    'ASK_AGAIN sends a new request, which names the old one; the old one stays as it is.',
    '',
    '## Whose turn it is',
    '',
    ...table([['status', 'acts next'], ...states.map(({ status, actsNext }) => [status, actsNext])]),
    '',
    '## Who may move it',
    '',
    ...table([
      ['from', 'action', 'to', 'by'],
      ...states.flatMap(({ status, actions }) =>
        actions.map(({ action, by, to }) => [status, action, to, by.join(' or ')]),
      ),
    ]),
    '',
    'SYSTEM is the clock. Beside this table stand rules of time and of facts: what a viewer may do now is answered by',
    '`packages/server/src/features/accessRequests/accessRequest.policy.ts`, and what an action refuses is read in the file named',
    'after it.',
  ].join('\n');

/** Markdown, its columns as wide as their widest word. */
export function table([head, ...rows]: string[][]): string[] {
  const widths = head!.map((_, column) => Math.max(...[head!, ...rows].map(row => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head!), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)];
}
