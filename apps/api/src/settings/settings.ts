import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A setting that is missing or wrong; its message is one line that says what to do. */
class SettingsError extends Error {}

const WORDS: Record<string, boolean | undefined> = { true: true, '1': true, false: false, '0': false };

const Truth = (name: string) =>
  applyDecorators(
    Transform(({ value }) => WORDS[String(value)] ?? (value as unknown)),
    IsBoolean({ message: `${name} must be true or false` }),
  );

/** How many characters a password has. */
export const PASSWORD = { min: 8, max: 200 };

const Password = (name: string) =>
  applyDecorators(
    IsOptional(),
    Length(PASSWORD.min, PASSWORD.max, {
      message: `${name} must have ${PASSWORD.min} to ${PASSWORD.max} characters`,
    }),
  );

const isOneKeyGiven = ({ S3_ACCESS_KEY, S3_SECRET_KEY }: Settings) =>
  S3_ACCESS_KEY !== undefined || S3_SECRET_KEY !== undefined;
const BOTH_KEYS = { message: 'S3_ACCESS_KEY and S3_SECRET_KEY are given both or neither' };

/** What a command needs. */
export class CommandSettings {
  @IsOptional()
  @IsString()
  NODE_ENV?: string;

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

  @Matches(/^postgres(ql)?:\/\//, {
    message: 'DATABASE_URL must be the address of a PostgreSQL database, postgres://…',
  })
  DATABASE_URL: string;

  /** Where demo links are kept for whoever starts the demo. */
  @IsOptional()
  @IsString()
  DATA_DIR?: string;

  @IsIn(['demo', 'none'])
  SEED: 'demo' | 'none';

  @Password('DEMO_PASSWORD')
  DEMO_PASSWORD?: string;

  /** Of the first organizer's account; made up and printed when it is not given. */
  @Password('ORGANIZER_PASSWORD')
  ORGANIZER_PASSWORD?: string;
}

/** All settings of the API, from the environment, checked once at start. ARCHITECTURE.md lists them. */
export class Settings extends CommandSettings {
  @IsString()
  @MinLength(32, { message: 'AUTH_SECRET must have at least 32 characters' })
  AUTH_SECRET: string;

  /** There is a reverse proxy in front, and what it says in X-Forwarded-For is believed. */
  @Truth('TRUST_PROXY')
  TRUST_PROXY = false;

  @IsIn(['web', 'worker', 'both'])
  ROLE: 'web' | 'worker' | 'both' = 'both';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL = 'info';

  /** Connections to PostgreSQL this process holds at most. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_POOL = 10;

  /**
   * Where the bytes of files are kept: a folder, file:///…, that every process reaches and that is backed up, or a bucket
   * of their own, s3://name, in a store that speaks S3.
   */
  @Matches(/^(file:\/\/\/.*|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?)$/, {
    message: 'FILES_URL must be the address of a folder, file:///…, or of a bucket, s3://name',
  })
  FILES_URL: string;

  /** Where the bucket is. */
  @IsString()
  S3_REGION = 'us-east-1';

  /** The store, when it is not Amazon's. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  S3_ENDPOINT?: string;

  /** Without both keys they are those of the machine, as Amazon's tools find them. */
  @ValidateIf(isOneKeyGiven)
  @IsString(BOTH_KEYS)
  S3_ACCESS_KEY?: string;

  @ValidateIf(isOneKeyGiven)
  @IsString(BOTH_KEYS)
  S3_SECRET_KEY?: string;

  /** The bucket is named in the path and not in the host, as most stores beside Amazon's have it. */
  @Truth('S3_PATH_STYLE')
  S3_PATH_STYLE = false;

  /** An OSRM server, or one with the same table service, that is asked for minutes on the road; none without it. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  ROUTING_URL?: string;

  /** Seconds it has to answer. */
  @Type(() => Number)
  @IsNumber()
  @Min(0.1)
  @Max(60)
  ROUTING_TIMEOUT = 10;

  /** The mail server, smtp://user:password@host:587 or smtps://…; without it notices stay in the outbox. */
  @IsOptional()
  @Matches(/^smtps?:\/\/[^\s]+$/, {
    message: 'SMTP_URL must be the address of a mail server, smtp://… or smtps://…',
  })
  SMTP_URL?: string;

  /** Whom mail is from: desk@example.org, or with a name, Yutai <desk@example.org>. */
  @ValidateIf(({ SMTP_URL }: Settings) => SMTP_URL !== undefined)
  @Matches(/^([^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'MAIL_FROM must be the address that mail is from, desk@example.org, as SMTP_URL is given',
  })
  MAIL_FROM?: string;

  /** Seconds that the mail server has for each answer. */
  @Type(() => Number)
  @IsNumber()
  @Min(0.1)
  @Max(300)
  SMTP_TIMEOUT = 30;

  /** Hosts, alone or as host:port, that webhooks may be at though they are in this network or without TLS. */
  @Matches(/^([\w.-]+(:\d+)?(,[\w.-]+(:\d+)?)*)?$/, {
    message: 'WEBHOOK_HOSTS must be names of hosts, with commas between: chat.example.org,10.0.0.7:8080',
  })
  WEBHOOK_HOSTS = '';

  /** Seconds that a webhook has to answer. */
  @Type(() => Number)
  @IsNumber()
  @Min(0.1)
  @Max(100)
  WEBHOOK_TIMEOUT = 20;
}

/**
 * Reads the settings from the environment; empty strings count as not set.
 * @throws SettingsError naming every setting that is missing or wrong
 */
export const readSettings = (environment?: NodeJS.ProcessEnv): Settings => read(Settings, environment);

/** Likewise, of what a command needs. */
export const readCommandSettings = (environment?: NodeJS.ProcessEnv): CommandSettings =>
  read(CommandSettings, environment);

function read<T extends CommandSettings>(Settings: new () => T, environment = process.env): T {
  const names = Object.keys(environment).filter((name) => environment[name] !== '');
  const given = Object.fromEntries(names.map((name) => [name, environment[name]]));
  const unlessGiven = {
    SEED: given.NODE_ENV === 'production' ? 'none' : 'demo',
    FILES_URL: pathToFileURL(join(given.DATA_DIR ?? '.data', 'files')).href,
  };
  const settings = plainToInstance(Settings, { ...unlessGiven, ...given }, { exposeDefaultValues: true });
  const errors = validateSync(settings, { skipMissingProperties: false });
  if (errors.length > 0) {
    const lines = errors.flatMap((error) => Object.values(error.constraints ?? {}));
    throw new SettingsError(`Settings: ${lines.join('; ')}.`);
  }
  return settings;
}
