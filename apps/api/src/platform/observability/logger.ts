import { Injectable } from '@nestjs/common';
import { type LevelWithSilent, type Logger as Pino, pino } from 'pino';
import { Settings } from '../../config/settings.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a log line may say about anybody: ids. Anything else by these names is removed wherever it appears. */
const PERSONAL = [
  'email',
  'username',
  'preferred_username',
  'name',
  'displayName',
  'handle',
  'password',
  'secret',
  'token',
  'authorization',
  'cookie',
  'body',
  'variables',
  'address',
  'params',
  'parameters',
];

/** Structured log lines, one JSON object each (so a line break in a value cannot forge a line), without personal data. */
@Injectable()
export class Logger {
  private readonly pino: Pino;

  constructor(settings: Settings) {
    this.pino = createPino(settings.process, settings.logLevel as LevelWithSilent);
  }

  debug(fields: Fields, message: string): void {
    this.pino.debug(fields, message);
  }

  info(fields: Fields, message: string): void {
    this.pino.info(fields, message);
  }

  warn(fields: Fields, message: string): void {
    this.pino.warn(fields, message);
  }

  error(fields: Fields, message: string): void {
    this.pino.error(fields, message);
  }
}

/** The logger's core, apart from injection, so that its promises can be tested on a stream. */
export function createPino(process: string, level: LevelWithSilent, stream?: { write(line: string): void }): Pino {
  const options = {
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
    serializers: { err: describeError },
  };
  return stream ? pino(options, stream) : pino(options);
}

/** Type, code and place of an error; not its message if it comes from the database, which quotes values. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const fromDatabase = 'severity' in error || 'driverError' in error;
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: fromDatabase ? undefined : error.message,
    code,
    constraint,
    table,
    stack: frames.slice(0, 12).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}
