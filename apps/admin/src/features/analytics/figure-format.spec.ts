import { expect, test } from '@jest/globals';
import { formatFigure, type LiveName } from './figure-format';

const english = { number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-GB', options).format(value) };

test.each<[LiveName, number, string]>([
  ['ONLINE', 1234, '1,234'],
  ['API_P95', 4.25, '4.3 ms'],
  ['API_P95', 120.4, '120 ms'],
  ['API_ERRORS', 0.0123, '1.2%'],
  ['API_RATE', 12.34, '12.3/s'],
  ['QUEUE_AGE', 45, '45 secs'],
  ['QUEUE_AGE', 600, '10 mins'],
  ['QUEUE_AGE', 7_300, '2 hrs'],
  ['QUEUE_AGE', 260_000, '3 days'],
])('%s of %d is %s', (name, value, text) => expect(formatFigure(english, name, value)).toBe(text));
