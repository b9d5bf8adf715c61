const OUR_FILE = /((?:features|platform|config)\/[\w./-]+\.[jt]s):(\d+)/;
const WORD = /^[\w.$-]{1,80}$/;

const word = (value: unknown): string | null => (typeof value === 'string' && WORD.test(value) ? value : null);

/**
 * What may be kept and shown of an error: its name, its code, the constraint, and where in our code it arose. Never its
 * message, which may quote what people wrote, their addresses, or a secret.
 */
export function errorFacts(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'Error';
  const { name, code, constraint, stack } = error as Record<string, unknown>;
  const [, file, line] = (typeof stack === 'string' && OUR_FILE.exec(stack)) || [];
  return [word(name) ?? 'Error', word(code), word(constraint), file && `${file}:${line}`].filter(Boolean).join(' ');
}
