import { createHash } from 'node:crypto';
import type { DeviceFamily } from './user-agent.js';

/** 32 random bytes as the web servers make them. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * What a device is recognised by: its own random token, which our web servers keep in a cookie, else the application and the family
 * of browser and system. Only the hash is stored, so that a copy of the database does not help anybody to pass for a known device.
 */
export function deviceFingerprint(token: string | null, clientId: string, { browser, system }: DeviceFamily): Buffer {
  const known = token !== null && TOKEN.test(token) ? `token:${token}` : `family:${clientId}:${browser ?? ''}:${system ?? ''}`;
  return createHash('sha256').update(known).digest();
}
