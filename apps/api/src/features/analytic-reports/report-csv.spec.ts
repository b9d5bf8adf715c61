import { expect, test } from '@jest/globals';
import { csvCell, csvFileName, reportCsv } from './report-csv.js';

test.each([
  ['=HYPERLINK("https://evil.example";"x")', `"'=HYPERLINK(""https://evil.example"";""x"")"`],
  ['+1+1', `"'+1+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['post', 'post'],
  ['a,b', '"a,b"'],
  ['say "box"', '"say ""box"""'],
])('%j is a text in a spreadsheet', (text, cell) => expect(csvCell(text)).toBe(cell));

test('figures stay figures, hidden ones are empty, and a title is no formula', () => {
  const csv = reportCsv('=cmd', {
    columns: ['kind', 'events'],
    rows: [
      { labels: ['post'], value: 12.345 },
      { labels: ['comment'], value: null },
      { labels: ['report'], value: -3 },
    ],
  });
  expect(csv).toBe(`\uFEFF"'=cmd"\r\nkind,events\r\npost,12.35\r\ncomment,\r\nreport,-3\r\n`);
});

test('a file is named by letters and digits', () => {
  const at = new Date('2026-11-23T12:00:00Z');
  expect(csvFileName('../../Postés & "más"\r\nX: y', at)).toBe('poste-s-ma-s-x-y-2026-11-23.csv');
  expect(csvFileName('日本', at)).toBe('report-2026-11-23.csv');
});
