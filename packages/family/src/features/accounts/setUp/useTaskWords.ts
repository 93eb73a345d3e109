import { useWords } from '@openvisit/ui/words.tsx';
import type { SetUpTask } from './setUpTasks.ts';

/** What a task is called, and what the button says that leads to it. */
export function useTaskWords() {
  const t = useWords();
  const names: Record<SetUpTask, string> = {
    YOU: t('setUp.YOU'),
    EMAIL: t('setUp.EMAIL'),
    PHOTO: t('piece.PHOTO'),
    ID_FRONT: t('piece.ID_FRONT'),
    FACILITY: t('setUp.FACILITY'),
  };
  const verbs: Record<SetUpTask, string> = {
    YOU: t('setUp.YOU'),
    EMAIL: t('setUp.go.EMAIL'),
    PHOTO: t('setUp.go.PHOTO'),
    ID_FRONT: t('setUp.go.ID_FRONT'),
    FACILITY: t('home.add'),
  };
  return { names, verbs };
}
