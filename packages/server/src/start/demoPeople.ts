import type { DemoSignIn } from '../demo/demoFile.ts';
import { fillDemoWorld } from '../demo/fillDemoWorld.ts';
import type { RunningEnvironment } from '../environment.ts';

/** The people of the demo world with their links. The first start makes the world; a later one may stand on other ports. */
export function demoPeople(environment: RunningEnvironment, ownerUrl: string): Promise<DemoSignIn[]> {
  const { production, dataDirectory, familyUrl, staffUrl } = environment;
  return fillDemoWorld({ production, ownerUrl, dataDirectory, familyUrl, staffUrl, now: new Date() });
}
