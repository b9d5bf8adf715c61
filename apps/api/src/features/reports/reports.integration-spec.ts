import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Outcome, type Person, SocialWorld } from '../../../test/social/social-world.js';

const REPORT = `mutation($input: ReportInput!, $key: String!) { report(input: $input, idempotencyKey: $key) {
  ... on ReportReceived { id alreadyReported } ... on Refusal { code } } }`;

let world: SocialWorld;
let lena: Person;
let marco: Person;
let ana: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco, ana] = await Promise.all([world.person('lena'), world.person('marco'), world.person('ana')]);
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const report = (who: Person, subjectId: string, more: object = {}, key: string = randomUUID()) =>
  who.get<Outcome & { id?: string; alreadyReported?: boolean }>(REPORT, {
    input: { subjectKind: 'POST', subjectId, reason: 'SPAM', ...more },
    key,
  });

describe('reporting', () => {
  test('goes to the moderators once for each person, also when it is sent twice', async () => {
    const [post, key] = [await lena.post('Buy tyres at my shop'), randomUUID()];
    const first = await report(marco, post, {}, key);
    expect(first).toMatchObject({ alreadyReported: false });
    expect(await report(marco, post, {}, key)).toEqual(first);
    expect(await report(marco, post)).toEqual({ ...first, alreadyReported: true });
    expect(await report(ana, post)).toMatchObject({ alreadyReported: false });
  });

  test('oneself, or what one wrote, is refused', async () => {
    const post = await lena.post('Box box');
    expect(await report(lena, post)).toMatchObject({ code: 'report.self' });
    expect(await report(lena, lena.id, { subjectKind: 'USER' })).toMatchObject({ code: 'report.self' });
  });

  test.each([
    ['500 characters', 'a'.repeat(500), undefined],
    ['501 characters', 'a'.repeat(501), 'report.note_too_long'],
  ])('a note of %s', async (_, note, code) => {
    expect((await report(marco, await lena.post('Box box'), { note })).code).toBe(code);
  });

  test.each([
    ['never was', randomUUID()],
    ['is no id', 'nothing'],
  ])('a post that %s is not found', async (_, id) => {
    expect(await report(marco, id)).toMatchObject({ code: 'report.subject_not_found' });
  });
});
