import { z } from 'zod';
import type { Settings } from './settings.js';
import { SETTINGS } from './settings.schema.js';

/** One line that names every missing or wrong setting, and never a value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The only reader of the environment. */
export function loadSettings(process_: Settings['process'], environment: NodeJS.ProcessEnv = process.env): Settings {
  const wrong: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(SETTINGS)) {
    const given = environment[name]?.trim() || undefined;
    const parsed = definition.type.safeParse(given ?? defaultOf(definition.default, values, process_));
    if (parsed.success) values[definition.as] = parsed.data;
    else if (given !== undefined) wrong.push(`${name} ${reason(parsed.error)}`);
    // A default that follows from another setting fails with that one, which is named already.
    else if (definition.default === undefined) wrong.push(`${name} is missing`);
  }
  if (values.profile === 'production') {
    for (const [name, definition] of Object.entries(SETTINGS)) {
      if (definition.requiredInProduction && !environment[name]?.trim()) wrong.push(`${name} is missing (it has no default in production)`);
    }
  }
  if (wrong.length > 0) throw new SettingsError(`Settings: ${wrong.join('; ')}. See docs/settings.md.`);
  return { ...values, process: process_ } as Settings;
}

function defaultOf(value: unknown, earlier: Record<string, unknown>, process_: Settings['process']): unknown {
  return typeof value === 'function' ? (value as (s: Record<string, unknown>, p: string) => unknown)(earlier, process_) : value;
}

function reason(error: z.ZodError): string {
  return error.issues.map((issue) => issue.message).join(', ');
}
