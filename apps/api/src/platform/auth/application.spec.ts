import { expect, test } from '@jest/globals';
import { isApplicationClient } from './application.js';

test.each([
  ['gps-app-0123456789abcdefghij', true],
  ['gps-app-', false],
  ['gps-app-0123456789abcdefghijk', false],
  ['gps-app-0123456789ABCDEFGHIJ', false],
  ['x-gps-app-0123456789abcdefghij', false],
  ['gps-web', false],
  ['gps-api-service', false],
])('%s is an application of somebody else: %s', (clientId, application) => {
  expect(isApplicationClient(clientId)).toBe(application);
});
