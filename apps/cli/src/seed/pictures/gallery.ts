import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random } from '../../random.ts';
import { AVATAR, type Design, DESIGNS, draw, drawHelmet, HEIGHT, WIDTH } from './designs.ts';

/** `sharp` comes with the API; a machine that has the command line alone draws nothing. */
type Draw = (typeof import('sharp'))['default'];

export interface Picture {
  readonly design: Design;
  readonly colour: string;
  readonly full: Buffer;
  readonly small: Buffer;
}

const OF_EACH = 4;
const SMALL = 400;
const QUALITY = { quality: 80, effort: 2 } as const;

/** Pictures that the project draws itself, in the form in which the API keeps uploads. */
export class Gallery {
  private readonly folder: string;
  private readonly seed: string;
  private readonly sharp: Draw;

  private constructor(folder: string, seed: string, sharp: Draw) {
    this.folder = folder;
    this.seed = seed;
    this.sharp = sharp;
  }

  /** Null where this machine cannot draw. */
  static async open(folder: string, seed: string): Promise<Gallery | null> {
    const sharp = await import('sharp').catch(() => null);
    if (sharp === null) return null;
    await mkdir(folder, { recursive: true });
    return new Gallery(folder, seed, sharp.default);
  }

  /** A few of each design; posts share them. */
  pictures(): Promise<Picture[]> {
    const random = new Random(`${this.seed} pictures`);
    const drawings = DESIGNS.flatMap((design) => Array.from({ length: OF_EACH }, () => ({ design, ...draw(design, random) })));
    return Promise.all(
      drawings.map(async ({ design, svg, colour }) => {
        const full = await this.sharp(Buffer.from(svg)).webp(QUALITY).toBuffer();
        const small = await this.sharp(full).resize({ width: SMALL }).webp(QUALITY).toBuffer();
        return { design, colour, full, small };
      }),
    );
  }

  /** Answers the key: the small copy beside it is `<key>-small.webp`, as the API names them. */
  async store(name: string, picture: Picture): Promise<string> {
    const key = this.keyOf(name);
    await writeFile(join(this.folder, key), picture.full);
    await writeFile(join(this.folder, key.replace(/\.webp$/, '-small.webp')), picture.small);
    return key;
  }

  /** Draws and stores a helmet; answers its key. */
  async helmet(name: string): Promise<string> {
    const key = this.keyOf(`helmet ${name}`);
    const svg = Buffer.from(drawHelmet(new Random(`${this.seed} helmet ${name}`)));
    await writeFile(join(this.folder, key), await this.sharp(svg).resize(AVATAR, AVATAR).webp(QUALITY).toBuffer());
    return key;
  }

  private keyOf(name: string): string {
    return `${createHash('sha256').update(`${this.seed} ${name}`).digest('hex').slice(0, 32)}.webp`;
  }
}

export const SIZE = { width: WIDTH, height: HEIGHT } as const;
