import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { AdminPages } from '../pages/admin.ts';
import { newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const REASON = 'It attacks a person rather than a point of view.';

test('a fan registers, posts, is followed, reported and moderated, reads why, and signs out', async ({ page, browser }, info) => {
  test.setTimeout(240_000);
  const fan = newPerson('nuria');
  const friend = newPerson('bruno');
  const text = `Three wide into Copse, ${fan.username}!`;
  const picture = info.outputPath('picture.jpg');
  await sharp({ create: { width: 640, height: 360, channels: 3, background: '#b3001b' } })
    .jpeg()
    .toFile(picture);

  const fanWeb = new WebPages(page);
  await test.step('register, confirm by mail, be welcomed', async () => {
    await fanWeb.register(fan);
    await fanWeb.finishWelcome();
  });

  await test.step('post with a picture', async () => {
    const post = await fanWeb.post(text, { file: picture, altText: 'Three cars side by side' });
    await expect(post.getByRole('img', { name: 'Three cars side by side' })).toBeVisible();
  });

  const friendPage = await (await browser.newContext(info.project.use)).newPage();
  const friendWeb = new WebPages(friendPage);
  await test.step('somebody else follows and sees the post in the feed', async () => {
    await friendWeb.register(friend);
    await friendWeb.finishWelcome();
    await friendWeb.openProfile(fan.username);
    await friendPage
      .getByRole('main')
      .getByRole('button', { name: /^Follow / })
      .click();
    await expect(friendPage.getByRole('main').getByRole('button', { name: /Unfollow / })).toBeVisible();
    await friendPage.goto(platform.web);
    await expect(friendWeb.postWith(text)).toBeVisible();
  });

  await test.step('the fan hears of it in the bell', async () => {
    await page.goto(`${platform.web}/notifications`);
    await expect(page.getByText(/follows you/).first()).toBeVisible();
  });

  await test.step('the post is reported', async () => {
    await friendWeb.report(friendWeb.postWith(text), 'Harassment', 'Not how we talk here.');
  });

  const staffPage = await (await browser.newContext(info.project.use)).newPage();
  const admin = new AdminPages(staffPage);
  await test.step('a moderator with a second factor removes it', async () => {
    await admin.signIn('mara');
    await admin.openCase(text);
    await expect(staffPage.getByText('Not how we talk here.')).toBeVisible();
    await admin.removeContent(REASON);
  });

  await test.step('the post is gone, and its author reads why', async () => {
    await friendPage.goto(platform.web);
    await friendWeb.expectHome();
    await expect(friendPage.getByText(text)).toHaveCount(0);
    await page.goto(`${platform.web}/notices`);
    await expect(page.getByText(`Reason: ${REASON}`)).toBeVisible();
    await page.goto(`${platform.web}/notifications`);
    await expect(page.getByText('A moderator removed something you wrote').first()).toBeVisible();
  });

  await test.step('sign out ends the session at Keycloak as well', async () => {
    await fanWeb.signOut(fan.username);
    await page.goto(`${platform.web}/sign-in`);
    await expect(page.locator('input[name="username"]')).toBeVisible();
  });
  await friendPage.context().close();
  await staffPage.context().close();
});
