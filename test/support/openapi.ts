import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './client.js';

const COMMITTED = join(import.meta.dirname, '../../libs/api-client/openapi.json');

export interface Schema {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  format?: string;
  pattern?: string;
  enum?: string[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  additionalProperties?: boolean | Schema;
}

interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required: boolean;
  description?: string;
  schema?: Schema;
}

type Content = Record<string, { schema?: Schema }>;

export interface Operation {
  method: string;
  /** With its placeholders, `/api/organisations/{id}`. */
  path: string;
  operationId: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content; headers?: Record<string, unknown> }>;
}

/** The OpenAPI document, read for tests. */
export class ApiDocument {
  private constructor(
    readonly json: {
      paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>;
      components: { schemas: Record<string, Schema> };
    },
  ) {}

  static async of(client: Client): Promise<ApiDocument> {
    return new ApiDocument(JSON.parse((await client.get('/api/openapi.json')).text));
  }

  /** The one in the repository, which the clients' types are made from. */
  static committed(): ApiDocument {
    return new ApiDocument(JSON.parse(readFileSync(COMMITTED, 'utf8')));
  }

  get operations(): Operation[] {
    return Object.entries(this.json.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
        parameters: operation.parameters ?? [],
      })),
    );
  }

  /** A schema without its `$ref` and `allOf`. */
  resolve(schema: Schema): Schema {
    const { $ref, allOf, ...own } = schema;
    const parts = [...($ref ? [this.named($ref)] : []), ...(allOf ?? []).map((part) => this.resolve(part))];
    return Object.assign({}, ...parts, own);
  }

  /** The schema of an operation's JSON body, if it takes one. */
  bodyOf({ requestBody }: Operation): Schema | undefined {
    const { 'application/json': json, 'multipart/form-data': form } = requestBody?.content ?? {};
    const { schema } = json ?? form ?? {};
    return schema && this.resolve(schema);
  }

  private named(ref: string): Schema {
    const schema = this.json.components.schemas[ref.replace('#/components/schemas/', '')];
    if (!schema) throw new Error(`${ref} is not in the document`);
    return this.resolve(schema);
  }
}
