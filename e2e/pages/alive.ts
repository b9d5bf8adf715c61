import { expect, type Locator } from '@playwright/test';

/** A page can be read before its scripts are there; this waits until React answers for what is to be clicked. */
export async function alive(control: Locator): Promise<Locator> {
  await expect
    .poll(() => control.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))), { timeout: 30_000 })
    .toBe(true);
  return control;
}
