/** How loudly a refusal is logged: most are the caller's doing and only counted. */
export type ErrorLevel = 'debug' | 'info' | 'warn' | 'error';

export interface ErrorDefinition {
  /** HTTP status when the whole request comes to this. Refusals are 4xx; 5xx is for our own faults. */
  readonly status: number;
  /** What a client may show or log. Never carries data of a person. */
  readonly message: string;
  readonly level?: ErrorLevel;
}

export interface DomainErrorOptions {
  status?: number;
  message?: string;
  level?: ErrorLevel;
  /** Extra facts a client acts on, e.g. the acr that is needed. Goes out as `extensions.details`. */
  details?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

const catalogue = new Map<string, ErrorDefinition>();
const CODE = /^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/;

/** Registers the codes of one feature or platform part; a code belongs to one place only. */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(definitions: T): T {
  for (const [code, definition] of Object.entries(definitions)) {
    if (!CODE.test(code)) throw new Error(`error code "${code}" is not area.snake_case`);
    const known = catalogue.get(code);
    if (known && (known.message !== definition.message || known.status !== definition.status))
      throw new Error(`error code "${code}" is defined twice`);
    catalogue.set(code, definition);
  }
  return definitions;
}

/** Every registered code in alphabetical order. */
export function errorCatalogue(): ReadonlyMap<string, ErrorDefinition> {
  return new Map([...catalogue].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The catalogue's message of a code; for typed outcomes, which carry `{ code, message }` without being thrown. */
export function messageOf(code: string): string {
  const definition = catalogue.get(code);
  if (!definition) throw new Error(`error code "${code}" is not in the catalogue`);
  return definition.message;
}

/** The only kind of error whose code and message reach a client; anything else becomes `internal.error`. */
export class DomainError extends Error {
  readonly status: number;
  readonly level: ErrorLevel;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly code: string,
    options: DomainErrorOptions = {},
  ) {
    const definition = catalogue.get(code);
    super(options.message ?? definition?.message ?? code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.status = options.status ?? definition?.status ?? 400;
    this.level = options.level ?? definition?.level ?? 'debug';
    this.details = options.details;
  }
}

/** The catalogue's HTTP status of a code. */
export function statusOf(code: string): number {
  return catalogue.get(code)?.status ?? 400;
}
