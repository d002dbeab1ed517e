import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { SnakeNaming } from './naming.js';

/**
 * How this API speaks to PostgreSQL: UTC, READ COMMITTED where a transaction asks for nothing else, no schema changes but
 * by migrations, days as strings and not as dates.
 */
export function dataSourceOptions(url: string, poolSize: number, timeoutMs = 30_000): DataSourceOptions {
  pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
  return {
    type: 'postgres',
    driver: pg,
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    poolSize,
    installExtensions: false,
    extra: {
      options: `-c timezone=UTC -c default_transaction_isolation=read\\ committed -c statement_timeout=${timeoutMs}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    },
  };
}

/** A data source by itself, for the commands that run without the web server: they take the time that they need. */
export function createDataSource(url: string, poolSize = 4): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize, 0)).initialize();
}
