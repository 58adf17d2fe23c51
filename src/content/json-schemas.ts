import * as z from 'zod';
import { SCHEMAS } from './content-kinds.ts';

/** JSON Schema per kind of file (`track.schema.json` → text), so that an editor completes keys while writing. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([kind, schema]) => {
      // An empty registry: the marks are for the rules, not for an editor.
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: z.registry() });
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
