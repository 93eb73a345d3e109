import type { DemoSignIn } from '../demo/demoFile.ts';
import type { RunningEnvironment } from '../environment.ts';

/** The people of the demo world with their links. The first start makes the world; a later one may stand on other ports. */
export async function demoPeople(environment: RunningEnvironment, ownerUrl: string): Promise<DemoSignIn[]> {
  const { production, dataDirectory, s3, familyUrl, staffUrl } = environment;
  // Loaded here and now: a server with a real database never has the demo world in its memory.
  const { fillDemoWorld } = await import('../demo/fillDemoWorld.ts');
  return fillDemoWorld({ production, ownerUrl, dataDirectory, s3, familyUrl, staffUrl, now: new Date() });
}
