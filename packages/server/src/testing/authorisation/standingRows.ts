import { type GraphQLField, isObjectType } from 'graphql';
import type { Declared } from '../../shared/access.ts';
import { Standing, type Viewer } from '../../shared/viewer.ts';
import { ask } from './ask.ts';
import { statusFor } from './questions.ts';
import { rowsOf, saysOf } from './readMatrix.ts';
import type { Scene } from './scene.ts';

/** What a session of staff may lack. */
export const lacks = ['one factor', 'locked', 'not stepped up'] as const;
type Lack = (typeof lacks)[number];

const lacking: Record<Lack, Partial<Viewer>> = {
  'one factor': { standing: Standing.ENROLLING, facilityIds: [], steppedUp: false },
  locked: { standing: Standing.LOCKED, facilityIds: [], steppedUp: false },
  'not stepped up': { steppedUp: false },
};

interface StaffField {
  name: string;
  field: GraphQLField<unknown, unknown>;
  /** Who of the staff may use it: an officer, or else an administrator. */
  by: 'officer' | 'administrator';
  /** What they get with a whole session, of what is their own. */
  otherwise: string;
}

/** The fields with a guard that staff may use. Those of anyone ask nobody what their session is good for. */
export function staffFields({ world: { schema } }: Scene): StaffField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const rows = rowsOf('field');
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()).map(field => ({ type, field })))
    .flatMap(({ type, field }): StaffField[] => {
      const { access } = field.extensions as Declared;
      if (access === undefined || access === 'anyone') return [];
      const name = roots.includes(type) ? field.name : `${type.name}.${field.name}`;
      const cells = rows.find(row => row.name === name)?.cells ?? {};
      const by = (['officer', 'administrator'] as const).find(kind => (cells[kind] ?? 'no') !== 'no');
      return by ? [{ name, field, by, otherwise: saysOf(cells[by]!, 'own') }] : [];
    });
}

/** What the page says: a field that has no row of its own is closed without a second factor and behind the lock, and asks for no step-up. */
export function saidLacks({ name, otherwise }: StaffField): Record<Lack, string> {
  const cells = rowsOf('staff field').find(row => row.name === name)?.cells;
  return {
    'one factor': cells?.['one factor'] ?? 'factor',
    locked: cells?.['locked'] ?? 'locked',
    'not stepped up': cells?.['not stepped up'] ?? otherwise,
  };
}

export async function foundLacks(scene: Scene, { name, by }: StaffField): Promise<Record<Lack, string>> {
  const whole = scene.viewers[by]!;
  await scene.arrange(statusFor(name));
  const found: [Lack, string][] = [];
  try {
    for (const lack of lacks) {
      scene.viewers[by] = { ...whole, ...lacking[lack] };
      found.push([lack, await ask(scene, name, by, 'own')]);
    }
  } finally {
    scene.viewers[by] = whole;
  }
  return Object.fromEntries(found) as Record<Lack, string>;
}
