import fs from 'node:fs';
import { plainEnvironment, type Service } from '../process/service.ts';
import { inLocal } from '../settings/workspace.ts';
import type { Step } from '../steps/steps.ts';
import { aptInstall } from './apt.ts';
import { findProgram } from './machine.ts';

/** Jobs must not be thrown away under memory pressure, so nothing is evicted; the log on disk brings them back after a crash. */
export const REDIS_SETTINGS: Record<string, string> = {
  appendonly: 'yes',
  appendfsync: 'everysec',
  'maxmemory-policy': 'noeviction',
  save: '',
};

export const redisProgram = async (step: Step): Promise<string> => {
  const found = findProgram('redis-server');
  if (found) return found;
  await aptInstall(['redis-server'], step.progress);
  return findProgram('redis-server') ?? 'redis-server';
};

export const redisService = (program: string, port: number, url: string): Service => {
  const dir = inLocal('redis');
  fs.mkdirSync(dir, { recursive: true });
  const settings = { ...REDIS_SETTINGS, bind: '127.0.0.1', dir, port: String(port), 'protected-mode': 'yes' };
  return {
    name: 'redis',
    command: program,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    cwd: dir,
    env: plainEnvironment(),
    health: { kind: 'redis', url },
  };
};
