import { MailCatcher } from '@gps/testing';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectAccessibleAtBothWidths } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

test.skip(({ isMobile }) => isMobile === true, 'once is enough: 360 px are looked at within the story');

const ADA = 'ada@grandprix.example';

const banner = (page: Page, title: string) => page.getByRole('region', { name: 'Announcements' }).getByRole('group', { name: title });

async function decide(page: Page, title: string, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('staff announce something: strangers, members and staff see it, put it away, and it ends everywhere', async ({
  page,
  browser,
}, info) => {
  const title = `Timing pauses ${Date.now().toString(36)}`;
  const somebody = async (locale = 'en'): Promise<Page> => (await browser.newContext({ ...info.project.use, locale })).newPage();
  const reader = await somebody();
  await reader.goto(`${platform.web}/about`);
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/announcements`);
  await page.getByRole('button', { name: 'New announcement' }).click();
  const form = page.getByRole('dialog', { name: 'New announcement' });
  await form.getByRole('textbox', { name: 'Title (English)' }).fill(title);
  await form.getByRole('textbox', { name: 'Text (English)' }).fill('Live timing rests for an hour.');
  await form.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  await form.getByRole('textbox', { name: 'Title (Deutsch)' }).fill(`${title} de`);
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('Warning');
  await form.getByRole('combobox', { name: 'Where' }).selectOption('Web and dashboard');
  await form.getByRole('radio', { name: 'Now' }).check({ force: true });
  await form.getByRole('textbox', { name: 'Link' }).fill('javascript:alert(1)');
  await form.getByRole('textbox', { name: 'Reason' }).fill('Story of the announcements');
  await expect(form.getByRole('group', { name: `${title} de` })).toBeVisible();
  await expectAccessibleAtBothWidths(page, 'the editor of an announcement');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('A link begins with https://', { exact: false })).toBeVisible();
  await form.getByRole('textbox', { name: 'Link' }).fill('/help');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  try {
    // A page that lies open is told within seconds.
    await expect(banner(reader, title)).toBeVisible({ timeout: 30_000 });
    await expectAccessibleAtBothWidths(reader, 'an announcement that comes while somebody reads');
    await reader.reload();
    await expect(banner(reader, title).getByText('Live timing rests for an hour.')).toBeVisible();
    await expect(banner(reader, title).getByRole('link', { name: `Find out more: ${title}` })).toHaveAttribute('href', '/help');
    await expectAccessible(reader, 'an announcement');
    await reader.getByRole('button', { name: `Dismiss: ${title}` }).click();
    await expect(banner(reader, title)).toHaveCount(0);
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(banner(reader, title)).toHaveCount(0);
    const german = await somebody('de-AT');
    await german.goto(`${platform.web}/about`);
    await expect(german.getByRole('group', { name: `${title} de` })).toBeVisible();

    const member = await somebody();
    await new WebPages(member).signIn('lena', platform.demoPassword);
    await member.goto(`${platform.web}/about`);
    const answered = member.waitForResponse(
      (response) => response.url().endsWith('/api/graphql') && response.request().method() === 'POST',
    );
    await banner(member, title)
      .getByRole('button', { name: `Dismiss: ${title}` })
      .click();
    await answered;
    await member.reload();
    await expect(member.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(banner(member, title)).toHaveCount(0);
    await member.context().close();

    await expect(banner(page, title)).toBeVisible({ timeout: 20_000 });
    await expectAccessibleAtBothWidths(page, 'one announcement');
    await page.getByRole('button', { name: 'End now' }).click();
    await decide(page, 'End this announcement?', 'It is over', 'End now');
    await expect(banner(page, title)).toHaveCount(0, { timeout: 20_000 });
    await expect(german.getByRole('group', { name: `${title} de` })).toHaveCount(0, { timeout: 30_000 });
    await german.context().close();
  } finally {
    const end = page.getByRole('button', { name: 'End now' });
    if (await end.isVisible()) {
      await end.click();
      await decide(page, 'End this announcement?', 'The story broke off', 'End now');
    }
    await reader.context().close();
  }
});

test('a mail is changed, looked at, tested and put back', async ({ page }) => {
  const mark = Date.now().toString(36);
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/mail-templates`);
  // In a language that no other story reads.
  await page.getByRole('link', { name: /^Report: Português/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible();
  const builtIn = await page.getByRole('textbox', { name: 'Subject' }).inputValue();
  const text = page.getByRole('textbox', { name: 'Text' });
  const whole = await text.inputValue();
  await text.fill('Sem nome <script>document.title = "x"</script> {{titulo}}');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('There is no variable {{titulo}}.', { exact: false })).toBeVisible();
  await expect(preview.getByText('{{title}} must stand there.', { exact: false })).toBeVisible();
  const frame = page.frameLocator('iframe[sandbox=""]');
  await expect(frame.getByText('<script>document.title', { exact: false })).toBeVisible();
  await text.fill(whole);
  await page.getByRole('textbox', { name: 'Subject' }).fill(`Relatório ${mark}: {{title}}`);
  await expect(preview.getByText(`Relatório ${mark}: Posts by week`)).toBeVisible();
  await expect(preview.getByText('must stand there')).toHaveCount(0);
  await preview.getByRole('tab', { name: 'Plain text' }).click();
  await expect(
    preview.getByText('“Posts by week”', { exact: false }).or(preview.getByText('«Posts by week»', { exact: false })),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await decide(page, 'Change this mail?', 'Story of the mails', 'Save');
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByText('Story of the mails').first()).toBeVisible();
  try {
    await page.getByRole('button', { name: 'Send a test to me' }).click();
    await expect(page.getByText(`On its way to ${ADA}.`).first()).toBeVisible();
    const subjects = async () => (await new MailCatcher(platform.mail).to(ADA)).map(({ subject }) => subject);
    await expect.poll(subjects, { timeout: 30_000 }).toContain(`Relatório ${mark}: Posts by week`);
    await expectAccessibleAtBothWidths(page, 'a mail template');
  } finally {
    await page.getByRole('button', { name: 'Back to the built-in words…' }).click();
    await decide(page, 'Back to the words built in?', 'The story is over', 'Save');
  }
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue(builtIn);
  await expect(versions.getByText('back to the words built in').first()).toBeVisible();
});
