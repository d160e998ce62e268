import { z } from 'zod';

/** Returns a schema as JSON Schema 2020-12, to be published at the absolute URL `id`. */
export function publishSchema(schema: z.ZodType, id: string, title: string): object {
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return { $schema, $id: id, title, ...rest };
}
