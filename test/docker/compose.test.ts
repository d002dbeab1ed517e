import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { parseDockerfile } from './dockerfile.js';
import { ROOT } from './image.js';

const FOLDER = join(ROOT, 'docker');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Service {
  image: string;
  build?: { context: string; dockerfile: string; target: string };
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
  volumes?: string[];
  ports?: string[];
  healthcheck?: { test: string[] };
}

/** The schema of the Compose Specification, as the linter dclint carries it from compose-spec/compose-spec. */
function composeSchema() {
  const dclint = createRequire(import.meta.url).resolve('dclint/package.json');
  const { $schema, ...schema } = JSON.parse(
    readFileSync(join(dirname(dclint), 'schemas/compose.schema.json'), 'utf8'),
  );
  expect($schema).toMatch(/json-schema.org\/draft-07\/schema/);
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

const compose = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> };
const { db, migrate, api, worker, proxy } = compose.services as Record<string, Service>;

describe('compose.yaml', () => {
  test('is valid by the schema of the Compose Specification', () => {
    const validate = composeSchema();
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('would not be with a word misspelt, or a condition that does not exist', () => {
    const validate = composeSchema();
    expect(validate({ services: { db: { image: 'postgres', restarts: 'always' } } })).toBe(false);
    const dependsOn = { migrate: { condition: 'service_done' } };
    expect(validate({ services: { api: { image: 'yutai', depends_on: dependsOn } } })).toBe(false);
  });

  test('runs PostgreSQL 18 whose text does not depend on a locale', () => {
    expect(db!.image).toMatch(/^postgres:18\b/);
    expect(db!.environment.POSTGRES_INITDB_ARGS).toBe(
      '--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C.UTF-8',
    );
    expect(db!.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(db!.healthcheck).toBeDefined();
  });

  test('migrates before anything serves', () => {
    expect(migrate!.depends_on).toEqual({ db: { condition: 'service_healthy' } });
    for (const service of [api, worker]) {
      expect(service!.depends_on).toEqual({
        db: { condition: 'service_healthy' },
        migrate: { condition: 'service_completed_successfully' },
      });
    }
  });

  test('serves from two replicas, and works in a worker of its own', () => {
    expect(api!.deploy).toEqual({ replicas: 2 });
    expect(api!.environment).toMatchObject({ ROLE: 'web', TRUST_PROXY: 'true' });
    expect(worker!.environment.ROLE).toBe('worker');
  });

  test('builds one image for all parts, from a stage that exists', () => {
    for (const { image, build } of [migrate!, api!, worker!]) {
      expect(image).toBe(api!.image);
      const stages = parseDockerfile(readFileSync(join(FOLDER, build!.context, build!.dockerfile), 'utf8'));
      expect(stages.at(-1)!.name).toBe(build!.target);
    }
  });

  test('opens one door only, the proxy, whose configuration is there', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    const [source = ''] = proxy!.volumes![0]!.split(':');
    expect(existsSync(join(FOLDER, source))).toBe(true);
  });

  test('has no secret and no default for one; .env.example names every setting', () => {
    const text = read('compose.yaml');
    const used = [...text.matchAll(/\$\{(\w+)(:[?-])?/g)].map(([, name, kind]) => ({ name, kind }));
    const needed = used.filter(({ kind }) => kind === ':?').map(({ name }) => name);
    expect([...new Set(needed)].sort()).toEqual(['AUTH_SECRET', 'POSTGRES_PASSWORD', 'PUBLIC_URL']);
    expect(used.filter(({ kind }) => kind === undefined)).toEqual([]);

    const example = read('.env.example').split('\n');
    const named = example.flatMap((line) => /^#?([A-Z0-9_]+)=/.exec(line)?.[1] ?? []);
    expect(named.sort()).toEqual([...new Set(used.map(({ name }) => name))].sort());
    for (const name of needed) expect(example).toContain(`${name}=`);
  });

  test('gives the API no setting that it does not know', () => {
    const settings = readFileSync(join(ROOT, 'apps/api/src/settings/settings.ts'), 'utf8');
    for (const name of Object.keys({ ...api!.environment, ...worker!.environment })) {
      expect(settings).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
  });
});
