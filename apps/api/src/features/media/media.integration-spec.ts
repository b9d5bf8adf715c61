import { readdir } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { eventually, type Outcome, type Person, SocialWorld } from '../../../test/social/social-world.js';
import { DiscardedPictures } from './discarded-pictures.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena'), world.person('marco')]);
}, 60_000);
afterAll(() => world?.stop(), 20_000);

interface Upload {
  id: string;
  url: string;
  width: number;
  height: number;
  colour: string;
  code?: string;
}

async function send(
  person: Person | null,
  content: Buffer,
  options: { name?: string; type?: string; field?: string; path?: string } = {},
): Promise<{ status: number; body: Upload }> {
  const form = new FormData();
  form.append(
    options.field ?? 'file',
    new Blob([new Uint8Array(content)], { type: options.type ?? 'image/jpeg' }),
    options.name ?? 'picture.jpg',
  );
  const headers: Record<string, string> = person ? { authorization: `Bearer ${person.token}` } : {};
  const response = await world.api.fetch(options.path ?? '/media', { method: 'POST', headers, body: form });
  return { status: response.status, body: (await response.json()) as Upload };
}

const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c81e1e' } });
const jpeg = () =>
  red(2400, 1200)
    .withExif({ IFD3: { GPSLatitude: '43/1 44/1 0/1', GPSLatitudeRef: 'N' }, IFD0: { Artist: 'Lena' } })
    .jpeg()
    .toBuffer();
const files = async () => (await readdir(world.api.settings.mediaDir)).sort();
const pathOf = (url: string) => new URL(url).pathname;

/** A PNG of 50,000 x 50,000 pixels in a few bytes. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(50_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe('a picture', () => {
  test('is kept as WebP in two sizes, upright, without place or name, and served for ever', async () => {
    const { status, body } = await send(lena, await jpeg());
    expect(status).toBe(201);
    expect(body).toMatchObject({ width: 1600, height: 800, colour: expect.stringMatching(/^#[0-9a-f]{6}$/) });
    for (const [path, width] of [
      [pathOf(body.url), 1600],
      [pathOf(body.url).replace('.webp', '-small.webp'), 400],
    ] as const) {
      const response = await world.api.fetch(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const picture = Buffer.from(await response.arrayBuffer());
      const { format, exif, width: seen } = await sharp(picture).metadata();
      expect({ format, exif, width: seen }).toEqual({ format: 'webp', exif: undefined, width });
      expect(picture.includes('Lena')).toBe(false);
    }
  });

  test.each([
    ['PNG', () => red(50, 40).png().toBuffer()],
    ['WebP', () => red(50, 40).webp().toBuffer()],
    ['AVIF', () => red(50, 40).avif().toBuffer()],
    ['GIF', () => red(50, 40).gif().toBuffer()],
    [
      'transparent PNG',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
          .png()
          .toBuffer(),
    ],
  ])('may be %s, whatever it is called', async (_, make) => {
    expect((await send(lena, await make(), { name: 'x.exe', type: 'application/octet-stream' })).status).toBe(201);
  });

  test.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
    ['a bomb of 2.5 gigapixels', () => bomb(), 422, 'media.too_many_pixels'],
    [
      'an SVG with script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      415,
      'media.type_unsupported',
    ],
    ['an executable named .jpg', () => Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(500)]), 415, 'media.type_unsupported'],
    ['a page named .jpg', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'media.type_unsupported'],
    [
      'a JPEG cut off in the middle',
      async () =>
        (
          await sharp({
            create: { width: 900, height: 900, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
          })
            .jpeg()
            .toBuffer()
        ).subarray(0, 50_000),
      422,
      'media.unreadable',
    ],
    ['only the beginning of a PNG', async () => (await red(300, 300).png().toBuffer()).subarray(0, 60), 422, 'media.unreadable'],
    ['more than 8 MB', () => Buffer.alloc(9 * 1024 * 1024, 1), 413, 'media.too_large'],
    ['nothing', () => Buffer.alloc(0), 400, 'media.file_missing'],
  ])('is refused if it is %s, and leaves nothing', async (_, make, status, code) => {
    const [rows, stored] = [await world.count('media'), await files()];
    const answer = await send(lena, await make());
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await world.count('media')).toBe(rows);
    expect(await files()).toEqual(stored);
  });

  test('needs somebody signed in, the right field and a form', async () => {
    expect((await send(null, await jpeg())).status).toBe(401);
    expect((await send(lena, await jpeg(), { field: 'other' })).body.code).toBe('media.file_missing');
    const response = await world.api.fetch('/media', {
      method: 'POST',
      headers: { authorization: `Bearer ${lena.token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([response.status, ((await response.json()) as Upload).code]).toEqual([400, 'media.file_missing']);
  });

  test('is one of a hundred a day', async () => {
    const busy = await world.person('busy');
    const many = `INSERT INTO media (id, owner_id, storage_key, width, height, bytes, colour, created_at)
      SELECT gen_random_uuid(), $1, gen_random_uuid()::text, 1, 1, 1, '#000000', now() - make_interval(hours => $3) FROM generate_series(1, $2)`;
    await world.sql(many, [busy.id, 200, 25]);
    await world.sql(many, [busy.id, 99, 1]);
    expect((await send(busy, await jpeg())).status).toBe(201);
    expect((await send(busy, await jpeg())).body.code).toBe('media.quota_exceeded');
  });

  test('of a suspended member is refused', async () => {
    const sid = await world.person('sid');
    await world.suspend(sid);
    expect((await send(sid, await jpeg())).body.code).toBe('account.suspended');
  });

  test.each(['..%2f..%2fetc%2fpasswd', '%2e%2e%2fpackage.json', 'a'.repeat(32), `${'a'.repeat(32)}.webp`, '.hidden', 'x%00.webp'])(
    '%s is not found',
    async (key) => {
      expect((await world.api.fetch(`/media/${key}`)).status).toBe(404);
    },
  );
});

describe('a picture in a post', () => {
  const CREATE = `mutation($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { ... on Post { id media { url thumbnailUrl altText width } } ... on Refusal { code } } }`;
  const create = (person: Person, id: string, key: string, altText = 'A red car') =>
    person.get<Outcome & { media?: { altText: string }[] }>(CREATE, { input: { body: '', mediaIds: [{ id, altText }] }, key });

  test('belongs to whoever uploaded it, once, with alt text', async () => {
    const { body } = await send(lena, await jpeg());
    expect(await create(marco, body.id, 'foreign-picture')).toEqual({ code: 'media.not_found' });
    expect(await create(lena, body.id, 'no-alt-text', ' ')).toEqual({ code: 'media.alt_text_missing' });
    expect(await create(lena, body.id, 'first-use')).toMatchObject({ media: [{ altText: 'A red car', width: 1600 }] });
    expect(await create(lena, body.id, 'second-use')).toEqual({ code: 'media.already_used' });
    expect(await create(lena, 'nonsense', 'malformed')).toEqual({ code: 'media.not_found' });
  });

  test('posted twice at once ends in one post', async () => {
    const { body } = await send(lena, await jpeg());
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => create(lena, body.id, `racing-key-${i}`)));
    expect(outcomes.filter(({ id }) => id)).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === 'media.already_used')).toHaveLength(9);
  });

  test('goes with its post, and an upload nobody posted goes after a day', async () => {
    const [posted, unused, fresh] = [await send(lena, await jpeg()), await send(lena, await jpeg()), await send(lena, await jpeg())];
    const post = await create(lena, posted.body.id, 'to-be-deleted');
    await world.sql(`UPDATE media SET created_at = now() - interval '25 hours' WHERE id = $1`, [unused.body.id]);
    const worker = await world.startWorker();
    await lena.get('mutation($id: ID!) { deletePost(id: $id) { ... on Deleted { id } } }', { id: post.id });
    await eventually(
      () => world.api.fetch(pathOf(posted.body.url)),
      ({ status }) => status === 404,
    );
    await worker.get(DiscardedPictures, { strict: false }).sweep();
    const status = async (upload: Upload) => (await world.api.fetch(pathOf(upload.url))).status;
    expect([await status(unused.body), await status(fresh.body)]).toEqual([404, 200]);
    expect(await world.count('media', 'id = ANY($1::uuid[])', [[posted.body.id, unused.body.id]])).toBe(0);
  });
});

test('an avatar is a square, and the one before is deleted', async () => {
  const first = await send(lena, await jpeg(), { path: '/media/avatar' });
  expect(first.status).toBe(201);
  const { width, height } = await sharp(Buffer.from(await (await world.api.fetch(pathOf(first.body.url))).arrayBuffer())).metadata();
  expect([width, height]).toEqual([256, 256]);
  expect(await marco.get('{ profile(handle: "lena") { avatarUrl } }')).toEqual({ avatarUrl: first.body.url });
  await send(lena, await red(80, 20).png().toBuffer(), { path: '/media/avatar' });
  await eventually(
    () => world.api.fetch(pathOf(first.body.url)),
    ({ status }) => status === 404,
  );
  expect(await lena.get('mutation { updateProfile(input: { removeAvatar: true }) { ... on Profile { avatarUrl } } }')).toEqual({
    avatarUrl: null,
  });
});
