import { expect, test } from '@jest/globals';
import { findSettings, type Setting } from './find-settings';

const setting = (name: string, value: string, state: 'DEFAULT' | 'CHANGED' | 'SET' = 'DEFAULT'): Setting => ({
  ...{ name, group: 'PROCESS', description: `What ${name} is`, secret: state === 'SET', defaultValue: null, concerns: [] },
  values: [{ processes: ['user'], state, value: state === 'SET' ? null : value }],
});
const ALL = [setting('LOG_LEVEL', 'info'), setting('PORT', '4010', 'CHANGED'), setting('SMTP_URL', '', 'SET')];
const names = (query: string, changed = false): string[] => [...findSettings(ALL, query, changed).values()].flat().map(({ name }) => name);

test('settings are found by name, words and value, and by being changed', () => {
  expect(names('')).toEqual(['LOG_LEVEL', 'PORT', 'SMTP_URL']);
  expect(names('log INFO')).toEqual(['LOG_LEVEL']);
  expect(names('4010')).toEqual(['PORT']);
  expect(names('nothing')).toEqual([]);
  expect(names('', true)).toEqual(['PORT']);
});
