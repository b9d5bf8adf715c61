import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { DomainError } from '../../platform/errors/domain-error.js';

export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;
const FULL = 1600;
const SMALL = 400;
const AVATAR = 256;
const SECONDS = 10;

/** By content, never by name or declared type. SVG is no picture here: it can carry script. */
const ACCEPTED = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

// Only these decoders exist for us, whatever the library was built with.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}Buffer`) });
sharp.cache(false);

export interface Rendition {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly full: Rendition;
  readonly small: Rendition;
  /** #rrggbb */
  readonly colour: string;
}

/** Re-encodes an upload as WebP in two sizes, upright and without metadata (place, camera, name). Throws media.* codes. */
export async function toPicture(upload: Buffer): Promise<Picture> {
  const source = await open(upload);
  return decoding(async () => {
    const full = await rendition(source().resize({ width: FULL, height: FULL, fit: 'inside', withoutEnlargement: true }));
    const small = await rendition(limited(full.content).resize({ width: SMALL, height: SMALL, fit: 'inside', withoutEnlargement: true }));
    const { dominant } = await limited(await sharp(small.content).flatten({ background: '#ffffff' }).png().toBuffer()).stats();
    const colour = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return { full, small, colour };
  });
}

/** A square of the middle of an upload. */
export async function toAvatar(upload: Buffer): Promise<Rendition> {
  const source = await open(upload);
  return decoding(() => rendition(source().resize({ width: AVATAR, height: AVATAR, fit: 'cover' })));
}

async function open(upload: Buffer): Promise<() => Sharp> {
  const type = await fileTypeFromBuffer(upload).catch(() => undefined);
  if (!type || !ACCEPTED.has(type.mime)) throw new DomainError('media.type_unsupported');
  await decoding(async () => {
    const { width, height } = await sharp(upload, { limitInputPixels: false, pages: 1 }).metadata();
    if (width * height > MAX_PIXELS) throw new DomainError('media.too_many_pixels');
  });
  return () => limited(upload).autoOrient();
}

/** The first frame, decoded strictly and within bounds of size and time. */
const limited = (content: Buffer): Sharp =>
  sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 }).timeout({ seconds: SECONDS });

async function rendition(image: Sharp): Promise<Rendition> {
  const { data, info } = await image.toColourspace('srgb').webp({ quality: 82, effort: 3 }).toBuffer({ resolveWithObject: true });
  return { content: data, width: info.width, height: info.height };
}

async function decoding<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('media.unreadable', { cause: error });
  }
}
