import { join } from 'node:path';
import { diskStorage } from './diskStorage.ts';
import type { DocumentStorage } from './documentStorage.ts';
import { type S3Settings, s3Storage } from './s3Storage.ts';

/** The store that the environment names: S3 where S3_ENDPOINT is set, else the data directory. */
export const openStorage = ({ s3, dataDirectory }: { s3?: S3Settings; dataDirectory: string }): DocumentStorage =>
  s3 ? s3Storage(s3) : diskStorage(join(dataDirectory, 'documents'));
