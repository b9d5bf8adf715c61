import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { ModeratedContentRepository } from './content.repository.js';

let world: StaffWorld;
let content: ModeratedContentRepository;
let lena: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  content = world.api.app.get(ModeratedContentRepository, { strict: false });
  lena = await world.person();
}, 60_000);
afterAll(() => world?.stop());

const remove = (id: string) => world.api.database.transaction((tx) => content.remove(tx, 'post', id));
const restore = (id: string) => world.api.database.transaction((tx) => content.restore(tx, 'post', id));

describe('two who decide about the same post at once', () => {
  test('remove it once', async () => {
    const post = await world.post(lena);
    const both = await Promise.all([remove(post), remove(post)]);
    expect(both.filter(Boolean)).toMatchObject([{ id: post, authorId: lena.id }]);
  });

  test('restore it once', async () => {
    const post = await world.post(lena);
    await remove(post);
    const both = await Promise.all([restore(post), restore(post)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('touch nothing that its author deleted meanwhile', async () => {
    const [visible, removed] = [await world.post(lena), await world.post(lena)];
    await remove(removed);
    await world.sql('UPDATE posts SET deleted_at = now() WHERE id = ANY($1)', [[visible, removed]]);
    expect([await remove(visible), await restore(removed)]).toEqual([null, null]);
  });
});
