import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../../..');
export const THEME = path.join(ROOT, 'themes/grand-prix');
export const LOCALES = ['de', 'en', 'es', 'it', 'pt'] as const;
export const TYPES = ['login', 'account', 'email'] as const;

/** A properties file as Java reads it: comments, continued lines, escaped separators. */
export function parseProperties(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of source.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    const match = /^\s*((?:\\.|[^=:\s\\#!])(?:\\.|[^=:\s\\])*)\s*[=:]?\s*(.*)$/.exec(line);
    if (match?.[1] !== undefined) found.set(match[1], match[2] ?? '');
  }
  return found;
}

export function ownMessages(type: string, locale: string): Map<string, string> {
  const folder = path.join(THEME, type, 'messages');
  const name = `messages_${locale}.properties`;
  return readdirSync(folder).includes(name) ? parseProperties(readFileSync(path.join(folder, name), 'utf8')) : new Map();
}
