import { useSubscription } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';

const VisitChanged = graphql(`
  subscription VisitChanged {
    visitChanged {
      ...VisitPage_visit
    }
  }
`);

/** Hears what happens to visits while a page about them is open. The cache brings it to every row and page. */
export function LiveVisits() {
  useSubscription(VisitChanged, { ignoreResults: true });
  return null;
}
