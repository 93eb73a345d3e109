/** A module of the server as it was built: what is measured is what is shipped. */
export const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../../server/dist/${path}.js`, import.meta.url).href) as Promise<Module>;
