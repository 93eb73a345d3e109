import { type DestinationStream, type Logger, pino } from 'pino';
import { tellError } from './tellError.ts';

export interface LogSettings {
  level: string;
  /** Of a process that is not the server. */
  name?: string;
}

/**
 * The log of one process: a line of JSON each, with nothing that somebody sent. What is handed to it under `err` is told by tellError;
 * of a request it takes neither headers nor address.
 * @param destination standard output unless told
 */
export const createLog = ({ level, name }: LogSettings, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      ...(name && { name }),
      serializers: {
        err: (error: unknown) => tellError(error),
        error: (error: unknown) => tellError(error),
        req: ({ method }: { method: string }) => ({ method }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      redact: ['headers', 'body', 'variables', 'secret', 'password', 'token'],
    },
    destination,
  );
