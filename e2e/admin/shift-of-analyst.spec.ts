import { readFile } from 'node:fs/promises';
import { MailCatcher } from '@gps/testing';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

const TITLE = 'Kinds of the week';
const ANA = 'ana@grandprix.example';

/** Puts a report together from the catalogue and saves it; answers its address. */
async function buildReport(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'New report' }).click();
  const form = page.getByRole('form', { name: 'What the report shows' });
  await form.getByRole('textbox', { name: 'Name' }).fill(TITLE);
  await form.getByRole('combobox', { name: 'Counts' }).selectOption('Events');
  await form.getByRole('combobox', { name: 'Over time' }).selectOption('By day');
  await form.getByRole('combobox', { name: 'Period' }).selectOption('Last 7 days');
  await form.getByRole('combobox', { name: 'Shown as' }).selectOption('Lines');
  await form.getByRole('button', { name: 'Show figures' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessibleAtBothWidths(page, 'the builder of reports');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  return page.url();
}

test('a shift of an analyst: live figures, cohorts, a report that is saved, shared, taken away and sent, and what stands on record of it', async ({
  page,
  browser,
}, info) => {
  const mails = new MailCatcher(platform.mail);
  await new AdminPages(page).signIn('ana');

  await test.step('live figures are young, and stay so', async () => {
    const panel = page.getByRole('region', { name: 'Right now' });
    await expect(panel.locator('[data-figure="ONLINE"]')).toContainText(/[0-5] s ago/);
    await expect(panel.locator('[data-figure="KEYCLOAK_LATENCY"]')).toHaveAttribute('data-state', 'OK');
    await expect(panel.locator('[data-figure="REPLICATION_LAG"]')).toContainText('not there');
    await expect(panel.locator('[data-figure="SIGN_INS"]')).toContainText(/[1-9]/);
  });

  await test.step('no users, no cases, no trail, no address of anybody', async () => {
    const nav = page.getByRole('navigation', { name: 'Main' });
    for (const hidden of ['Cases', 'Users', 'Audit trail']) await expect(nav.getByRole('link', { name: hidden })).toHaveCount(0);
    await page.goto(`${platform.admin}/analytics`);
    for (const part of ['Who comes back', 'How far newcomers come', 'Content by race phase', 'Moderators’ work'])
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Who comes back' }).getByRole('row')).toHaveCount(9);
    await expect(page.getByRole('main')).not.toContainText('@');
    await expectAccessibleAtBothWidths(page, 'analytics');
  });

  await page.goto(`${platform.admin}/reports`);
  const address = await buildReport(page);

  await test.step('shared with operators, and taken away', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this report' });
    await dialog.getByRole('checkbox', { name: 'operator' }).check();
    await dialog.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('Shared with operator')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^kinds-of-the-week-.*\.csv$/);
    expect(await readFile(await file.path(), 'utf8')).toContain(`\uFEFF${TITLE}\r\ntime,kind,events\r\n`);
  });

  await test.step('sent every Monday, and once now', async () => {
    await page.getByRole('button', { name: 'Send regularly' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send this report by mail' });
    await dialog.getByRole('combobox', { name: 'Hour' }).selectOption('07:00');
    await expectAccessibleAtBothWidths(page, 'the schedule of a report');
    await dialog.getByRole('button', { name: 'Send it so' }).click();
    await expect(page.getByText(/^Next mail /)).toBeVisible();
    const before = (await mails.to(ANA)).length;
    await page.getByRole('button', { name: 'Send me one now' }).click();
    const mail = await mails.next(ANA, before, 60_000);
    expect(mail.subject).toContain(TITLE);
    expect(mail.text).toContain(address);
  });

  await test.step('it is listed, and an auditor reads all of it on record', async () => {
    await page.goto(`${platform.admin}/reports`);
    await expect(page.getByRole('list', { name: 'Reports' }).getByRole('link', { name: TITLE }).first()).toBeVisible();
    const otto = await (await browser.newContext(info.project.use)).newPage();
    await new AdminPages(otto).signIn('otto');
    for (const done of ['saved', 'shared', 'exported', 'scheduled', 'mailed']) {
      await otto.goto(`${platform.admin}/audit?action=analytic_report.${done}`);
      await expect(otto.getByRole('table').getByText('ana', { exact: true }).first()).toBeVisible();
    }
    await otto.goto(address);
    await expect(otto.getByRole('heading', { level: 1, name: TITLE })).toHaveCount(0);
    await otto.context().close();
  });
});
