import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { hasCode } from './graphqlErrors.ts';

/** What the server may want before it does what was asked. */
export type Demand = 'LOCKED' | 'STEP_UP_NEEDED';

/** How each is met. @returns whether the same may be asked again */
export type Demands = Readonly<Record<Demand, () => Promise<boolean>>>;

/**
 * Meets what the server demands, and asks the same again: it refused before it did anything. While a page is locked all that it
 * asks waits here. Where a demand is not met, or comes a second time, the refusal goes on to who asked.
 */
export function meetDemands(demands: Demands): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable<ApolloLink.Result>(observer => {
        let asked: { unsubscribe(): void } | undefined;
        let left = false;
        let steppedUp = false;

        const demandOf = (answer: unknown): Demand | undefined => {
          if (hasCode(answer, 'LOCKED')) return 'LOCKED';
          return hasCode(answer, 'STEP_UP_NEEDED') && !steppedUp ? 'STEP_UP_NEEDED' : undefined;
        };
        const meet = async (demand: Demand, giveUp: () => void) => {
          if (demand === 'STEP_UP_NEEDED') steppedUp = true;
          const met = await demands[demand]();
          if (left) return;
          if (met) send();
          else giveUp();
        };
        const send = () => {
          let held = false;
          const hold = (answer: unknown, giveUp: () => void): boolean => {
            const demand = demandOf(answer);
            if (!demand) return false;
            held = true;
            void meet(demand, giveUp);
            return true;
          };
          asked = forward(operation).subscribe({
            next(answer) {
              const giveUp = () => {
                observer.next(answer);
                observer.complete();
              };
              if (!hold(answer, giveUp)) observer.next(answer);
            },
            error(failure: unknown) {
              if (!hold(failure, () => observer.error(failure))) observer.error(failure);
            },
            complete: () => held || observer.complete(),
          });
        };
        send();

        return () => {
          left = true;
          asked?.unsubscribe();
        };
      }),
  );
}
