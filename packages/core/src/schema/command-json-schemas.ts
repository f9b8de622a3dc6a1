import * as z from 'zod';
import { instantSchema, localDateSchema } from '../calendar/calendar.schema.js';
import { COMMAND_FACTS, commandFrameSchema } from '../journal/command.schema.js';
import type { Command } from '../journal/index.js';

/** A JSON Schema, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a command may look like, by kind, as JSON Schema 2020-12: what is sent, without `id` and `by`, which the key and the caller give. It says what a schema can say;
 * what else there is (a currency there is, at least one field, a day in a window) `parseCommand` and `decide` say.
 *
 * @see JSON Schema, draft 2020-12.
 * @example
 * commandJsonSchemas()['log-note'].required; // => ['kind', 'stream', 'on', 'facts']
 */
export function commandJsonSchemas(): Readonly<Record<Command['kind'], JsonSchema>> {
  const frame = jsonSchemaOf(commandFrameSchema.omit({ id: true, by: true }));
  const { properties, required } = frame as { readonly properties: JsonSchema; readonly required: readonly string[] };
  const kinds = Object.entries(COMMAND_FACTS).map(([kind, facts]) => [
    kind,
    {
      type: 'object',
      properties: { ...properties, kind: { const: kind }, facts: jsonSchemaOf(facts) },
      required,
      additionalProperties: false,
    },
  ]);
  return Object.fromEntries(kinds) as Readonly<Record<Command['kind'], JsonSchema>>;
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _draft, ...own } = z.toJSONSchema(schema, { io: 'input', override: nameFormat });
  return own;
}

/** Days and instants are checked by functions, which JSON Schema knows as formats. */
function nameFormat({ zodSchema, jsonSchema }: { readonly zodSchema: unknown; readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema === localDateSchema) Object.assign(jsonSchema, { format: 'date' });
  if (zodSchema === instantSchema) Object.assign(jsonSchema, { format: 'date-time' });
}
