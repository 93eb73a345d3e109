import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of demo.json: one person at one facility, and the link that signs them in. */
export interface DemoSignIn {
  name: string;
  role: 'HOME_USER' | 'OFFICER' | 'ADMINISTRATOR';
  /** Its name; empty for a home user who has not asked any facility yet. */
  facility: string;
  /** Of the newest request at that facility; null for staff, and for those who have not asked. */
  status: string | null;
  link: string;
}

/** What demo.json holds. */
export interface DemoFile {
  family: string;
  staff: string;
  people: DemoSignIn[];
}

const pathIn = (dataDirectory: string) => join(dataDirectory, 'demo.json');

/** @returns nothing where there is no such file, or it cannot be read as one */
export async function readDemoFile(dataDirectory: string): Promise<DemoFile | undefined> {
  try {
    return JSON.parse(await readFile(pathIn(dataDirectory), 'utf8')) as DemoFile;
  } catch {
    return undefined;
  }
}

/** Writes the file whole or not at all, readable by its owner alone: each link in it is a key. */
export async function writeDemoFile(dataDirectory: string, file: DemoFile): Promise<void> {
  const path = pathIn(dataDirectory);
  await writeFile(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
