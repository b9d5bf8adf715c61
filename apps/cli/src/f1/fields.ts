import { parseGap, parsePosition, parseRaceTime, type Position } from '@gps/motorsport';
import type { TableRow } from './csv-table.ts';

/** Why a row is refused. Thrown by the readers below, caught once per row. */
export class RefusedRow extends Error {}

const refuse = (column: string, value: string, expected: string): never => {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  throw new RefusedRow(`${column} is ${value === '' ? 'empty' : `“${shown}”`}, expected ${expected}`);
};

export function text(row: TableRow, column: string, longest = 200): string {
  const value = row.get(column);
  if (value === '' || value.length > longest) return refuse(column, value, `1 to ${longest} characters`);
  return value;
}

export function optionalText(row: TableRow, column: string, longest = 200): string | null {
  return row.get(column) === '' ? null : text(row, column, longest);
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function id(row: TableRow, column: string): string {
  const value = row.get(column);
  return ID.test(value) && value.length <= 100 ? value : refuse(column, value, 'an id in lower case with hyphens');
}

/** An id that another table must hold. */
export function reference(row: TableRow, column: string, known: { has(id: string): boolean }, what: string): string {
  const value = row.get(column);
  if (!known.has(value))
    throw new RefusedRow(value === '' ? `${column} is empty, expected a ${what}` : `${what} “${value.slice(0, 60)}” is not known`);
  return value;
}

export function optionalReference(row: TableRow, column: string, known: { has(id: string): boolean }, what: string): string | null {
  return row.get(column) === '' ? null : reference(row, column, known, what);
}

export function integer(row: TableRow, column: string, least: number, most: number): number {
  const value = row.get(column);
  const number = Number(value);
  return /^\d{1,9}$/.test(value) && number >= least && number <= most
    ? number
    : refuse(column, value, `a whole number from ${least} to ${most}`);
}

export function optionalInteger(row: TableRow, column: string, least: number, most: number): number | null {
  return row.get(column) === '' ? null : integer(row, column, least, most);
}

export function decimal(row: TableRow, column: string, least: number, most: number): number {
  const value = row.get(column);
  const number = Number(value);
  return /^-?\d{1,6}(\.\d{1,8})?$/.test(value) && number >= least && number <= most
    ? number
    : refuse(column, value, `a number from ${least} to ${most}`);
}

export function optionalDecimal(row: TableRow, column: string, least: number, most: number): number | null {
  return row.get(column) === '' ? null : decimal(row, column, least, most);
}

export function oneOf<T extends string>(row: TableRow, column: string, values: readonly T[]): T {
  const value = row.get(column);
  return values.find((candidate) => candidate === value) ?? refuse(column, value, values.join(' or '));
}

/** A day that exists, YYYY-MM-DD. */
export function day(row: TableRow, column: string): string {
  const value = row.get(column);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && isoDay(value) === value;
  return exists ? value : refuse(column, value, 'a day as YYYY-MM-DD');
}

function isoDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

export function optionalDay(row: TableRow, column: string): string | null {
  return row.get(column) === '' ? null : day(row, column);
}

/** HH:MM, in UTC as the source writes it. */
export function optionalClock(row: TableRow, column: string): string | null {
  const value = row.get(column);
  if (value === '') return null;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : refuse(column, value, 'a time as HH:MM');
}

export function flag(row: TableRow, column: string): boolean {
  const value = row.get(column);
  if (value === '' || value === 'false') return false;
  return value === 'true' ? true : refuse(column, value, 'true or nothing');
}

/** A lap or race time as the sheet writes it. */
export function optionalTime(row: TableRow, column: string): string | null {
  const value = row.get(column);
  if (value === '') return null;
  return parseRaceTime(value) === null ? refuse(column, value, 'a time like 1:23.456') : value;
}

export function optionalGap(row: TableRow, column: string): string | null {
  const value = row.get(column);
  if (value === '') return null;
  return parseGap(value) === null ? refuse(column, value, 'a gap like +1.234 or +1 lap') : value;
}

export function position(row: TableRow, column: string): Position {
  const value = row.get(column);
  return parsePosition(value) ?? refuse(column, value, 'a position or a code like DNF');
}
