import { Desk } from '../support/desk.js';
import { ApiDocument, type Operation } from '../support/openapi.js';

let desk: Desk;
let document: ApiDocument;

beforeAll(async () => {
  desk = await Desk.open();
  document = await ApiDocument.of(desk.nobody);
});
afterAll(() => desk?.close());

/** The names of the operations that do not hold to something. */
const failing = (holds: (operation: Operation) => boolean) =>
  document.operations.filter((operation) => !holds(operation)).map(({ method, path }) => `${method} ${path}`);

const isOpen = ({ path }: Operation) => /^\/api\/((health|links)\/|feeds\/\{file\})/.test(path);
const success = ({ responses }: Operation) => Object.keys(responses).filter((status) => /^2/.test(status));

describe('the OpenAPI document', () => {
  test('in the repository is what the built API serves; else run npm run openapi', () => {
    expect(document.json).toEqual(ApiDocument.committed().json);
  });

  test('names every operation, once, with a summary and a tag', () => {
    const ids = document.operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(failing(({ summary, tags }) => Boolean(summary && tags?.length === 1))).toEqual([]);
  });

  test('describes every parameter, those in the path above all', () => {
    const inPath = ({ path, parameters }: Operation) =>
      [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) =>
        parameters.some(
          (parameter) => parameter.in === 'path' && parameter.name === name && parameter.required,
        ),
      );
    expect(failing(inPath)).toEqual([]);
    const typed = ({ parameters }: Operation) =>
      parameters.every(({ schema }) => schema && (schema.$ref || schema.type || schema.enum || schema.allOf));
    expect(failing(typed)).toEqual([]);
  });

  test('describes every body down to its fields', () => {
    const described = (operation: Operation) => {
      const schema = document.bodyOf(operation);
      return !operation.requestBody || Object.keys(schema?.properties ?? {}).length > 0;
    };
    expect(failing(described)).toEqual([]);
    expect(failing(({ method, requestBody }) => method !== 'PUT' || requestBody !== undefined)).toEqual([]);
  });

  test('describes one success of every operation, and what it answers', () => {
    const described = (operation: Operation) => {
      const [status = '', ...others] = success(operation);
      return others.length === 0 && (status === '204' || operation.responses[status]?.content !== undefined);
    };
    expect(failing(described)).toEqual([]);
  });

  test('says how each can fail, always as a problem', () => {
    const problems = ({ responses }: Operation) =>
      Object.entries(responses)
        .filter(([status]) => /^4/.test(status))
        .every(
          ([, { content, description }]) => description && content?.['application/problem+json']?.schema,
        );
    expect(failing(problems)).toEqual([]);
    const has =
      (...statuses: number[]) =>
      ({ responses }: Operation) =>
        statuses.every((status) => String(status) in responses);
    expect(failing((operation) => isOpen(operation) || has(401)(operation))).toEqual([]);
    const withId = (operation: Operation) =>
      !operation.path.includes('{id}') || has(400, 403, 404)(operation);
    expect(failing(withId)).toEqual([]);
    const withBody = (operation: Operation) => !operation.requestBody || has(400, 413, 415)(operation);
    expect(failing(withBody)).toEqual([]);
    const withVersion = (operation: Operation) =>
      !operation.parameters.some(({ name }) => name === 'If-Match') || has(409, 428)(operation);
    expect(failing(withVersion)).toEqual([]);
  });
});
