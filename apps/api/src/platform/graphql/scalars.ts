import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function instant(value: unknown): Date {
  if (typeof value !== 'string' || !INSTANT.test(value)) throw new GraphQLError('DateTime is an ISO 8601 text with a time zone');
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime is not a date that exists');
  return date;
}

/** What a client reads is always UTC with milliseconds, whether the row came as a Date or as JSON made by PostgreSQL. */
function instantText(value: unknown): string {
  const date = value instanceof Date ? value : new Date(value as string);
  return date.toISOString();
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  readonly description = 'A moment, ISO 8601 in UTC, e.g. 2024-05-26T13:00:00.000Z';
  parseValue = instant;
  serialize = instantText;
  parseLiteral(node: ValueNode): Date {
    return instant(node.kind === Kind.STRING ? node.value : undefined);
  }
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value) || Number.isNaN(Date.parse(value))) throw new GraphQLError('Date is a text YYYY-MM-DD');
  return value;
}

/** A calendar day without a time zone; a text at run time. Use `@Field(() => DateScalar)`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD',
  parseValue: day,
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : day(value)),
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});
