import type { Client } from 'pg';
import { copyRows } from '../../postgres/bulk.ts';
import { Random } from '../../random.ts';
import type { Post } from '../posts.ts';
import { timeUuid } from '../uuid.ts';
import altTexts from './alt-texts.json' with { type: 'json' };
import { type Gallery, SIZE } from './gallery.ts';

/** A large community gets no more than a small one: pictures are what the first pages show. */
const MOST = 240;
const SHARE = 0.14;
const MINUTE = 60_000;

/** Some of the newest posts get a picture, with its alt text in the language of the author. Answers how many. */
export async function illustrate(client: Client, seed: string, posts: readonly Post[], gallery: Gallery): Promise<number> {
  const random = new Random(`${seed} illustrations`);
  const pictures = await gallery.pictures();
  const chosen = [...posts]
    .reverse()
    .filter(() => random.chance(SHARE))
    .slice(0, MOST);
  const drawn = chosen.map((post) => ({ post, at: post.createdAt - MINUTE, picture: random.pick(pictures) }));
  const media = drawn.map(({ post, at, picture }) => ({ post, at, picture, id: timeUuid(at, random) }));
  const keys = await Promise.all(media.map(({ post, picture }) => gallery.store(post.id, picture)));
  await copyRows(
    client,
    'media',
    ['id', 'owner_id', 'storage_key', 'width', 'height', 'bytes', 'colour', 'created_at'],
    media.map(({ id, post, picture, at }, i) => {
      const bytes = picture.full.length + picture.small.length;
      return [id, post.author.id, keys[i] as string, SIZE.width, SIZE.height, bytes, picture.colour, new Date(at)];
    }),
  );
  return copyRows(
    client,
    'post_media',
    ['post_id', 'position', 'media_id', 'alt_text'],
    media.map(({ id, post, picture }) => [post.id, 0, id, altTexts[post.author.locale][picture.design]]),
  );
}
