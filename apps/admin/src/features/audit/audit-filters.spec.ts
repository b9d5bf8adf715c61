import { expect, test } from '@jest/globals';
import { auditPath, auditVariables, NO_FILTERS, readAuditFilters } from './audit-filters';

test('what the address says becomes filters, and back', () => {
  const filters = readAuditFilters({ action: 'user.locked', from: '2026-05-24', to: '2026-02-31x', subject: ['a'] });
  expect(filters).toEqual({ ...NO_FILTERS, action: 'user.locked', from: '2026-05-24' });
  expect(auditPath(filters)).toBe('/audit?action=user.locked&from=2026-05-24');
});

test('the last day counts as a whole', () => {
  expect(auditVariables(readAuditFilters({ from: '2026-05-24', to: '2026-05-24' })).filter).toMatchObject({
    from: '2026-05-24T00:00:00Z',
    to: '2026-05-25T00:00:00.000Z',
    action: null,
  });
});
