import type { Field, Kind } from '../field/field.ts';

/** The kinds of what tests are reported on, by the roles of their classes; where no class has such a role, every topic. */
export function testedKinds({ kinds }: Pick<Field, 'kinds'>): readonly Kind[] {
  const tested = kinds.filter(({ classes }) => classes.some(({ role }) => role === 'tested' || role === 'base'));
  return (tested.length > 0 ? tested : kinds.filter(({ shape }) => shape === 'topic')).map(({ name }) => name);
}
