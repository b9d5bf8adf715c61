import { expect, test } from '@jest/globals';
import { settingLines } from './settings-lines.js';

const told = (process: 'user' | 'admin' | 'worker', name: string, value: string | null) => ({
  process,
  settings: [{ name, state: 'CHANGED' as const, value }],
});
const line = (name: string, ...all: Parameters<typeof settingLines>[0][number][]) => settingLines(all).find((one) => one.name === name);

test('processes that agree are told together, and those that do not apart', () => {
  expect(line('LOG_LEVEL', told('user', 'LOG_LEVEL', 'debug'), told('user', 'LOG_LEVEL', 'debug'), told('admin', 'LOG_LEVEL', 'debug'), told('worker', 'LOG_LEVEL', 'warn'))).toMatchObject({
    ...{ group: 'PROCESS', secret: false, defaultValue: 'info', concerns: [] },
    values: [{ processes: ['user', 'admin'], value: 'debug' }, { processes: ['worker'], value: 'warn' }],
  }); // prettier-ignore
});

test('a setting is told of those it concerns only, and a default that holds a password of nobody', () => {
  expect(line('ANALYTICS_DAYS', told('user', 'ANALYTICS_DAYS', '1'), told('worker', 'ANALYTICS_DAYS', '30'))?.values).toMatchObject([
    { processes: ['worker'] },
  ]);
  expect(line('SMTP_URL')).toMatchObject({ secret: true, defaultValue: null, values: [] });
});
