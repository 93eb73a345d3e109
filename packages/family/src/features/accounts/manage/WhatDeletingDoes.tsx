import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** What goes with the account, and what the facilities have to keep. */
export function WhatDeletingDoes() {
  const t = useWords();
  return (
    <section>
      <h2>{t('account.delete.what')}</h2>
      <TodoList
        items={[
          { icon: 'back', title: t('account.delete.requests'), detail: t('account.delete.requestsHow') },
          { icon: 'camera', title: t('account.delete.pictures'), detail: t('account.delete.picturesHow') },
          { icon: 'idCard', title: t('account.delete.records'), detail: t('account.delete.recordsHow') },
          { icon: 'leave', title: t('account.delete.devices'), detail: t('account.delete.devicesHow') },
        ]}
      />
    </section>
  );
}
