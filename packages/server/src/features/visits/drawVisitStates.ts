import { table } from '../accessRequests/drawStates.ts';
import { visitStates } from './describeStates.ts';
import { VisitStatus } from './visit.states.ts';

/** The life cycle of a visit, for the same page of the docs. */
export const drawVisitStates = (states = visitStates()): string =>
  [
    '',
    '# States of a visit',
    '',
    'Made from `packages/server/src/features/visits/visit.states.ts` likewise; the database holds the same moves in `visit_moves`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${VisitStatus.HELD}: HOLD`,
    ...states.flatMap(({ status, actions }) => actions.map(({ action, to }) => `  ${status} --> ${to}: ${action}`)),
    '```',
    '',
    '## Who may move a visit',
    '',
    ...table([
      ['from', 'action', 'to', 'by'],
      ...states.flatMap(({ status, actions }) =>
        actions.map(({ action, by, to }) => [status, action, to, by.join(' or ')]),
      ),
    ]),
    '',
    'Rules of time and of policy stand beside it, in `packages/server/src/features/visits/visit.policy.ts`.',
  ].join('\n');
