import { Ajv } from 'ajv';
import type { Schema } from './openapi.js';

const FORMATS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/,
  decimal: /^-?\d+(\.\d+)?$/,
  email: /^\S+@\S+$/,
  uri: /^https?:\/\/\S+$/,
  int64: true as const,
};

/** OpenAPI 3.0 as JSON Schema, which knows no `nullable`; an object has the properties that are named and no other. */
function strict(schema: Schema): object {
  const { nullable, properties, items, allOf, type, ...rest } = schema;
  const own = {
    ...rest,
    ...(type && !allOf && { type }),
    ...(allOf && { allOf: allOf.map(strict) }),
    ...(items && { items: strict(items) }),
    ...(properties && { additionalProperties: false, properties: strictEach(properties) }),
  };
  return nullable ? { anyOf: [own, { type: 'null' }] } : own;
}

const strictEach = (schemas: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strict(schema)]));

/** Says in what an answer is not as its schema of a document has it, one line for each fault. */
export class AnswerCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });
  private readonly components: object;

  constructor({ schemas }: { schemas: Record<string, Schema> }) {
    this.components = { schemas: strictEach(schemas) };
  }

  faults(schema: Schema, answer: unknown): string[] {
    const validate = this.ajv.compile({ ...strict(schema), components: this.components });
    validate(answer);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, params.additionalProperty].filter(Boolean).join(' '),
    );
  }
}
