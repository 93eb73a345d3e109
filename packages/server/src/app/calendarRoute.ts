import type { FastifyInstance } from 'fastify';
import { calendarOfVisit } from '../features/notifications/calendar/calendarOfVisit.ts';
import { Role } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import { answerTo } from './answerErrors.ts';
import type { ContextWorld } from './createContext.ts';
import { cookieOf, type Door } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
}

const anId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `/visits/<id>.ics`: a visit for the calendar of whoever booked it, by their session. Everybody else hears that nothing is there. */
export function calendarRoute(app: FastifyInstance, { door, sessions, world }: Parts): void {
  app.get<{ Params: { visitId: string } }>('/visits/:visitId.ics', async ({ params, headers }, reply) => {
    const viewer = await sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));
    const refuse = () => reply.code(404).send(answerTo(404));
    if (viewer?.role !== Role.HOME_USER || !anId.test(params.visitId)) return refuse();

    const db = new ViewerTransaction(world.pool, viewer, 'READ ONLY', world.onStatement);
    const calendar = await calendarOfVisit({ db }, params.visitId, door.familyUrl).finally(() => db.close());
    if (!calendar) return refuse();
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="visit.ics"')
      .type('text/calendar; charset=utf-8')
      .send(calendar);
  });
}
