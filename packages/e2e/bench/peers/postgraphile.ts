import { createServer, type IncomingMessage } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { poolFor, viewerAt } from './peerViewer.ts';
import { listens, told } from './served.ts';

/**
 * PostGraphile 5 at its best: no GraphiQL, no watching, prepared statements (its default), plans kept; each operation under the viewer's
 * role and settings, by pgSettings.
 */
const pool = poolFor(told.app);

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'], // it hides the orders that this schema's indexes serve by their later columns
  pgServices: [makePgService({ pool, schemas: ['public'], pgSettingsForIntrospection: { role: 'openvisit_staff' } })],
  grafast: {
    explain: false,
    context: async ({ node }: { node?: { req: IncomingMessage } }) => {
      const viewer = await viewerAt(pool, node?.req.headers.cookie);
      return {
        pgSettings: {
          role: viewer?.facility_ids ? 'openvisit_staff' : 'openvisit_family',
          'app.viewer_id': viewer?.account_id,
          'app.facility_ids': `{${(viewer?.facility_ids ?? []).join(',')}}`,
        },
      };
    },
  },
  grafserv: { graphiql: false, watch: false },
} as GraphileConfig.Preset);
await instance.createServ(grafserv).addTo(server);
server.listen(told.ports[0], '127.0.0.1', listens);
