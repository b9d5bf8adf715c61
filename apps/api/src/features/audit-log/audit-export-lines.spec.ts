import { describe, expect, test } from '@jest/globals';
import { cell, LINE_FORMATS } from './audit-export-lines.js';
import type { AuditRow } from './audit-search.repository.js';

const ROW: AuditRow = {
  ...{ seq: '12', at: new Date('2026-11-22T12:00:00Z'), actorName: '=cmd|calc', actorId: 'a', onBehalfOfId: null, onBehalfOfLabel: null },
  ...{ action: 'user.locked', subjectKind: 'user', subjectId: 'b', subjectLabel: '@fan', reason: 'says "stop",\nthen = 1' },
  ...{ details: '{"before":{"locked":false},"after":{"locked":true},"n":1}', requestId: 'r', sessionId: 's', address: '192.0.2.1' },
};

describe('a cell', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '＝1', '＋1', '－1', '＠a'])(
    'that begins with %j is a text',
    (text) => expect(cell(text)).toBe(`"'${text}"`),
  );
  test.each(['a=1', 'user.locked', '12', ''])('%j is left as it is', (text) => expect(cell(text)).toBe(`"${text}"`));
});

test('a row in CSV keeps quotes and lines within its cells, before and after apart', () => {
  expect(LINE_FORMATS.CSV.line(ROW)).toBe(
    `"12","2026-11-22T12:00:00.000Z","a","'=cmd|calc","","user.locked","user","b","says ""stop"",\nthen = 1","{""locked"":false}","{""locked"":true}","{""n"":1}","r","s","192.0.2.1"\r\n`,
  );
});

test('a row in JSON lines is one line', () => {
  const line = LINE_FORMATS.JSON_LINES.line(ROW);
  expect(line.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({
    seq: '12',
    reason: ROW.reason,
    before: { locked: false },
    after: { locked: true },
    details: { n: 1 },
  });
});
