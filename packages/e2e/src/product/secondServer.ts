import { databaseUrls } from './databaseUrls.ts';
import { spawnServer, type Server } from './spawnServer.ts';

/** A second server process on the database of the first, as a second machine would be. */
export const startSecondServer = (dataDirectory: string): Promise<Server> => spawnServer(databaseUrls(dataDirectory));
