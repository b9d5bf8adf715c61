import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';
import { switchEverythingOn } from './switches-on.ts';

/** Switches by the name on the screen; whatever happens, it goes on again by itself after a quarter of an hour. */
async function turn(page: Page, name: string, to: 'off' | 'on'): Promise<void> {
  const label = to === 'off' ? 'Switch off' : 'Switch on';
  await page.getByRole('button', { name: `${label}: ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `${label}: ${name}?` });
  if (to === 'off') await dialog.getByRole('radio', { name: '15 minutes' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Story of the switches');
  await dialog.getByRole('button', { name: label }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`${name}: in force everywhere`).first()).toBeVisible();
}

// Five changes a minute are what one person may make.
test.skip(({ isMobile }) => isMobile === true, 'once is enough: the pages themselves are looked at on a phone elsewhere');

// A story that breaks off half-way must not close the platform to those after it.
test.afterEach(async ({ isMobile }) => {
  if (!isMobile) await switchEverythingOn();
});

test('an operator makes the platform read-only, closes it, and opens it again; members keep what they typed, and nobody new comes meanwhile', async ({
  page,
  browser,
}, info) => {
  const member = await (await browser.newContext(info.project.use)).newPage();
  await new WebPages(member).signIn('lena', platform.demoPassword);
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/settings`);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  await member.goto(platform.web);
  await member.getByRole('button', { name: 'New post' }).filter({ visible: true }).first().click();
  const text = member.getByRole('dialog').getByRole('textbox', { name: 'What is on your mind?' });
  await text.fill('Typed before it was read-only');
  await turn(page, 'Changes', 'off');
  await expectAccessible(page, 'settings with a switch off');
  await member.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }).click();
  await expect(member.getByText('Nothing can be changed just now.', { exact: false }).first()).toBeVisible();
  await expect(text).toHaveValue('Typed before it was read-only');
  const stranger = await (await browser.newContext(info.project.use)).newPage();
  await stranger.goto(`${platform.web}/sign-up`);
  await expect(stranger.getByText('We are not taking new members at the moment.', { exact: false })).toBeVisible();
  await turn(page, 'Changes', 'on');

  await turn(page, 'Members’ platform', 'off');
  await expect(page.getByText('Maintenance: members see a waiting page.')).toBeVisible();
  const closed = await member.goto(`${platform.web}/explore`);
  expect(closed?.status()).toBe(503);
  await expect(member.getByRole('heading', { level: 1, name: 'We’ll be right back' })).toBeVisible();
  await expectAccessible(member, 'maintenance');
  await turn(page, 'Members’ platform', 'on');
  await expect(member.getByRole('heading', { level: 1, name: 'Explore' })).toBeVisible();

  await stranger.reload();
  await expect(stranger.getByText('We are not taking new members')).toHaveCount(0);
  await Promise.all([stranger.context().close(), member.context().close()]);
});
