export { useAction } from '@openvisit/live/useAction.ts';
