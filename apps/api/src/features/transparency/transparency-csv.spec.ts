import { expect, test } from '@jest/globals';
import { csvHead, csvLine } from './transparency-csv.js';

const row = {
  ...{ month: '2026-10', number: 7, moderator: 2, automatic: false, policy: 'spam', rule: null, actions: ['REMOVE_CONTENT', 'WARN'] },
  ...{ subjectKind: 'POST', language: 'de', overturned: true },
};

test('a decision is one line; what is not told is empty', () => {
  expect(csvHead()).toBe('\uFEFFmonth,number,moderator,automatic,policy,rule,actions,subject,language,overturned\r\n');
  expect(csvLine(row)).toBe('2026-10,7,2,no,spam,,REMOVE_CONTENT WARN,POST,de,yes\r\n');
  expect(csvLine({ ...row, moderator: null, automatic: true, policy: null, language: null })).toBe(
    '2026-10,7,,yes,,,REMOVE_CONTENT WARN,POST,,yes\r\n',
  );
});

test('no cell is taken for a formula', () => {
  expect(csvLine({ ...row, policy: '=1+1', language: '@x' })).toContain(`,"'=1+1",`);
});
