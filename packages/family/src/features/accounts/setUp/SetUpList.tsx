import type { SetUp_HomeUserFragment } from '@openvisit/schema/family/graphql.ts';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { TodoList, type TodoItem } from '@openvisit/ui/TodoList.tsx';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import { picturePath } from '../pictures/picturePieces.ts';
import { nextTask, setUpTasks } from './setUpTasks.ts';
import { useTaskWords } from './useTaskWords.ts';

/** The way to a first request, as a list: what is done, what is next, what comes after that. Any of it can be opened. */
export function SetUpList({ homeUser }: { homeUser: SetUp_HomeUserFragment }) {
  const t = useWords();
  const { names } = useTaskWords();
  const next = nextTask(homeUser)?.task;
  const hasBack = homeUser.documents.some(({ piece }) => piece === 'ID_BACK');
  const details = {
    EMAIL: t('setUp.EMAIL.how', { email: homeUser.email }),
    FACILITY: t('setUp.FACILITY.how'),
  };

  const items = setUpTasks(homeUser).flatMap(({ task, isDone, href }): TodoItem[] => {
    const state = isDone ? 'done' : task === next ? 'next' : 'later';
    const isReachable = task !== 'FACILITY' || task === next; // a facility is asked when all the rest is there
    const row: TodoItem = {
      key: task,
      icon: icons[state],
      title: names[task],
      ...(href && isReachable && { href }),
      ...(state === 'next' && task in details && { detail: details[task as keyof typeof details] }),
      end: <State of={state} t={t} />,
    };
    return task === 'ID_FRONT' && isDone ? [row, backOfId(hasBack, t)] : [row];
  });
  return <TodoList items={items} ordered />;
}

type TaskState = 'done' | 'next' | 'later' | 'optional';

const icons: Record<TaskState, IconName> = { done: 'tickFull', next: 'now', later: 'ring', optional: 'ring' };

/** Not every ID has something on its back: it is offered, and nothing waits for it. */
const backOfId = (isDone: boolean, t: Translate): TodoItem => ({
  key: 'ID_BACK',
  icon: icons[isDone ? 'done' : 'optional'],
  title: t('piece.ID_BACK'),
  href: picturePath('ID_BACK'),
  ...(!isDone && { detail: t('setUp.back') }),
  end: <State of={isDone ? 'done' : 'optional'} t={t} />,
});

function State({ of, t }: { of: TaskState; t: Translate }) {
  return <span className={of === 'next' ? 'small' : 'quiet small'}>{t(`setUp.${of}`)}</span>;
}
