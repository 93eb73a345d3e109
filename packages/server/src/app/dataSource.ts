import { types } from 'pg';
import type { Pool } from 'pg';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Guest } from '../features/accounts/guests/guest.entity.ts';
import { ApiClient } from '../features/accounts/apiClient.entity.ts';
import { Document } from '../features/accounts/document.entity.ts';
import { HomeUser } from '../features/accounts/homeUser.entity.ts';
import { LegalHold } from '../features/accounts/legalHolds/legalHold.entity.ts';
import { StaffMember } from '../features/accounts/staffMember.entity.ts';
import { AccessRequest } from '../features/accessRequests/accessRequest.entity.ts';
import { AccessRequestEvent } from '../features/accessRequests/accessRequestEvent.entity.ts';
import { Facility } from '../features/facilities/facility.entity.ts';
import { OwnReason } from '../features/facilities/ownReasons/ownReason.entity.ts';
import { VisitingTerms } from '../features/facilities/terms/visitingTerms.entity.ts';
import { Reason } from '../features/facilities/reason.entity.ts';
import { Blackout } from '../features/facilities/visiting/blackouts/blackout.entity.ts';
import { HousingUnit } from '../features/facilities/visiting/places/housingUnit.entity.ts';
import { Terminal } from '../features/facilities/visiting/places/terminal.entity.ts';
import { TerminalBlock } from '../features/facilities/visiting/places/terminalBlock.entity.ts';
import { VisitingHours } from '../features/facilities/visiting/hours/visitingHours.entity.ts';
import { VisitingPolicy } from '../features/facilities/visiting/policy/visitingPolicy.entity.ts';
import { ReplyText } from '../features/facilities/replyText.entity.ts';
import { State } from '../features/facilities/state.entity.ts';
import { Ban } from '../features/people/bans/ban.entity.ts';
import { Commitment } from '../features/people/commitments/commitment.entity.ts';
import { IncarceratedPerson } from '../features/people/incarceratedPerson.entity.ts';
import { KeepApart } from '../features/people/keepAparts/keepApart.entity.ts';
import { Relationship } from '../features/people/relationships/relationship.entity.ts';
import { Visit } from '../features/visits/visit.entity.ts';
import { VisitEvent } from '../features/visits/visitEvent.entity.ts';
import { VisitParticipant } from '../features/visits/visitParticipant.entity.ts';
import { UnnamedClient } from '../database/unnamedClient.ts';
import { snakeCase } from '../shared/columns.ts';

// A day of the calendar is no moment: it stays the text that the database says.
const dayOid = 1082;
types.setTypeParser(dayOid, text => text);

// A moment in UTC, as our own databases write it, is read twenty times faster than by the driver's pattern.
const momentOid = 1184;
const otherMoment = types.getTypeParser(momentOid) as (text: string) => Date;
types.setTypeParser(momentOid, text =>
  text.endsWith('+00') && text[10] === ' '
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : otherMoment(text),
);

// Lists of codes, as ours are, have nothing to unquote; most are empty.
const textsOid = 1009 as Parameters<typeof types.setTypeParser>[0];
const otherTexts = types.getTypeParser(textsOid) as (text: string) => string[];
types.setTypeParser(textsOid, text => {
  if (text === '{}') return [];
  return /^\{[A-Z0-9_,]+\}$/.test(text) && !text.includes('NULL') ? text.slice(1, -1).split(',') : otherTexts(text);
});

class SnakeCase extends DefaultNamingStrategy {
  override columnName = (property: string, custom: string | undefined) => custom ?? snakeCase(property);
}

/** How the database is reached. */
export interface Reach {
  /** At most so many at once. */
  connections?: number;
  /** Whether a pooler in transaction mode stands between. */
  pooled?: boolean;
}

/** @param url as openvisit_app. The schema is never synchronised: migrations are the truth, `entities.test.ts` compares. */
export const createDataSource = (url: string, { connections = 10, pooled = false }: Reach = {}) =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [
      State,
      Facility,
      ReplyText,
      HousingUnit,
      VisitingPolicy,
      VisitingHours,
      Terminal,
      TerminalBlock,
      Blackout,
      Reason,
      OwnReason,
      VisitingTerms,
      Guest,
      HomeUser,
      Document,
      LegalHold,
      StaffMember,
      ApiClient,
      AccessRequest,
      AccessRequestEvent,
      Visit,
      VisitParticipant,
      VisitEvent,
      IncarceratedPerson,
      Commitment,
      KeepApart,
      Ban,
      Relationship,
    ],
    namingStrategy: new SnakeCase(),
    synchronize: false,
    // Connections stay: a new one would cost the next request its sign-in and the planning of every statement.
    extra: {
      pipeline: true,
      max: connections,
      ...(pooled && { Client: UnnamedClient }),
      idleTimeoutMillis: 600_000,
      connectionTimeoutMillis: 5_000,
      application_name: 'openvisit',
    },
  });

export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as PostgresDriver).master as Pool;

/** Opens all connections of a pool at once, at the start: no request later waits while one signs in. */
export async function openConnections(pool: Pool): Promise<void> {
  const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  for (const client of clients) client.release();
}
