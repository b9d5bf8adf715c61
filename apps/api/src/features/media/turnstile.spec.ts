import { expect, test } from '@jest/globals';
import { Turnstile } from './turnstile.js';

test('lets two work, two wait and sends the fifth away; a failure frees its place', async () => {
  const turnstile = new Turnstile(2, 2, () => new Error('busy'));
  const gates: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = () =>
    turnstile.run(async () => {
      most = Math.max(most, (running += 1));
      await new Promise<void>((resolve) => gates.push(resolve));
      running -= 1;
    });
  const [a, b, c, d] = [work(), work(), work(), work()];
  await expect(work()).rejects.toThrow('busy');
  while (gates.length > 0 || running > 0) {
    gates.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all([a, b, c, d]);
  expect(most).toBe(2);
  await expect(turnstile.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(turnstile.run(async () => 'again')).resolves.toBe('again');
});
