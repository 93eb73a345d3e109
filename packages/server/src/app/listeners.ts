import { recordAudit } from '../features/audit/recordAudit.ts';
import { tellAccount } from '../features/notifications/tellAccount.ts';
import { tellFamily } from '../features/notifications/tellFamily.ts';
import { tellVisitor } from '../features/notifications/tellVisitor.ts';
import { cancelWhereFactsChanged } from '../features/visits/cancelWhereFactsChanged.ts';
import type { Listener } from '../shared/events.ts';
import { tellScreens } from './tellScreens.ts';

/** Who hears of every event, in this order, inside the transaction that made it. */
export const listeners: readonly Listener[] = [
  recordAudit,
  cancelWhereFactsChanged,
  tellFamily,
  tellVisitor,
  tellAccount,
  tellScreens,
];
