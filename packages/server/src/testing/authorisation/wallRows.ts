import { type Scene, whose } from './scene.ts';
import { type Deed, deeds, tryWall, type WallKind } from './walls.ts';

const reach: Record<string, number> = { own: 1, here: 2, all: 3 };

/** What a cell of the walls' table says: `reads here; changes own`. Changing is also what giving away and taking over come to. */
export function saidDeeds(cell: string): Record<string, boolean[]> {
  const said = Object.fromEntries(cell.split('; ').map(one => one.split(' ') as [string, string]));
  return Object.fromEntries(
    deeds.map(deed => {
      const far = reach[said[sameAs[deed] ?? deed] ?? ''] ?? 0;
      return [deed, whose.map((_, i) => i < far)];
    }),
  );
}

const sameAs: Partial<Record<Deed, Deed>> = { 'gives away': 'changes', 'takes over': 'changes' };

export async function foundDeeds(scene: Scene, table: string, kind: WallKind): Promise<Record<string, boolean[]>> {
  const found: Record<string, boolean[]> = {};
  for (const deed of deeds) {
    found[deed] = [];
    for (const of of whose) found[deed].push(await tryWall(scene, table, kind, deed, of));
  }
  return found;
}
