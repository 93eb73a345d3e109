/** Each feature, and the features it may use. Nobody uses audit or notifications: they listen. */
const mayUse = {
  accounts: [],
  facilities: ['accounts'],
  people: ['accounts', 'facilities'],
  accessRequests: ['accounts', 'facilities', 'people'],
  visits: ['accounts', 'facilities', 'people', 'accessRequests'],
  notifications: ['accounts', 'facilities', 'people', 'accessRequests', 'visits'],
  audit: ['accounts', 'facilities', 'people', 'accessRequests', 'visits'],
};

/** Each package, and the packages whose code it may use. e2e is outside: it looks at all of them. */
const packagesMayUse = {
  server: [],
  schema: [],
  ui: [],
  live: [],
  graphiql: [],
  family: ['schema', 'live', 'ui'],
  staff: ['schema', 'live', 'ui'],
};

/** Inside a package: each layer, and the layers above it, which it may not see. */
const layersAbove = {
  server: { features: ['app'], shared: ['app', 'features'], database: ['app', 'features'] },
  family: { features: ['app'], apollo: ['app', 'features'] },
  staff: { features: ['app'], apollo: ['app', 'features'] },
};

const featureZones = Object.keys(layersAbove).flatMap(name =>
  Object.entries(mayUse).map(([feature, allowed]) => ({
    target: `./packages/${name}/src/features/${feature}`,
    from: `./packages/${name}/src/features`,
    except: [feature, ...allowed].map(other => `./${other}`),
    message: `${feature} may use: ${allowed.join(', ') || 'no other feature'}.`,
  })),
);

const packageZones = Object.entries(packagesMayUse).flatMap(([name, allowed]) =>
  ['e2e', ...Object.keys(packagesMayUse)]
    .filter(other => other !== name && !allowed.includes(other))
    .map(other => ({
      target: `./packages/${name}`,
      from: `./packages/${other}`,
      message: `${name} may use: ${allowed.join(', ') || 'no other package'}.`,
    })),
);

const layerZones = Object.entries(layersAbove).flatMap(([name, layers]) =>
  Object.entries(layers).flatMap(([layer, above]) =>
    above.map(upper => ({
      target: `./packages/${name}/src/${layer}`,
      from: `./packages/${name}/src/${upper}`,
      except: ['./paths.ts'], // the site map, which every screen links by
      message: `Imports run one way: ${upper} may use ${layer}, not the other way round.`,
    })),
  ),
);

/** Which import crosses a wall, for `import-x/no-restricted-paths`. */
export const importZones = [...featureZones, ...packageZones, ...layerZones];
