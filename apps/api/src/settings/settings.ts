import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** A setting that is missing or wrong; its message is one line that says what to do. */
export class SettingsError extends Error {}

const WORDS: Record<string, boolean | undefined> = { true: true, '1': true, false: false, '0': false };

/** All settings of the API, from the environment, checked once at start. ARCHITECTURE.md lists them. */
export class Settings {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsString()
  HOST = '127.0.0.1';

  /** The address people use, when it differs from HOST and PORT; without it, Origin is held against Host. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_URL?: string;

  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres://' })
  DATABASE_URL: string;

  @IsString()
  @MinLength(32, { message: 'AUTH_SECRET must have at least 32 characters' })
  AUTH_SECRET: string;

  /** There is a reverse proxy in front, and what it says in X-Forwarded-For is believed. */
  @Transform(({ value }) => WORDS[String(value)] ?? (value as unknown))
  @IsBoolean({ message: 'TRUST_PROXY must be true or false' })
  TRUST_PROXY = false;

  @IsIn(['web', 'worker', 'both'])
  ROLE: 'web' | 'worker' | 'both' = 'both';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL = 'info';

  @IsIn(['demo', 'none'])
  SEED: 'demo' | 'none' = process.env.NODE_ENV === 'production' ? 'none' : 'demo';

  @IsOptional()
  @IsString()
  @MinLength(8, { message: 'DEMO_PASSWORD must have at least 8 characters' })
  DEMO_PASSWORD?: string;

  /** Connections to PostgreSQL this process holds at most. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL = 10;
}

/**
 * Reads the settings from the environment; empty strings count as not set.
 * @throws SettingsError naming every setting that is missing or wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const names = Object.keys(environment).filter((name) => environment[name] !== '');
  const given = Object.fromEntries(names.map((name) => [name, environment[name]]));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const errors = validateSync(settings, { skipMissingProperties: false });
  if (errors.length > 0) {
    const lines = errors.flatMap((error) => Object.values(error.constraints ?? {}));
    throw new SettingsError(`Settings: ${lines.join('; ')}.`);
  }
  return settings;
}
