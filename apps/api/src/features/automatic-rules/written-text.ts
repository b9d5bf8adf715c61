import { createHash } from 'node:crypto';
import { linksIn, type LinkInText } from './links-in-text.js';

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Letters one by one, with the same kind of space or sign between them: “c a s i n o”, “c.a.s.i.n.o”. */
const APART = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$!][\s._*~|\-]{1,2}){3,40}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
const BETWEEN = /[\s._*~|\-]+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** What somebody wrote, in the forms that rules look at; each is made when the first rule asks for it. */
export class WrittenText {
  private readonly made: { plain?: string; joined?: string | null; links?: readonly LinkInText[]; letters?: string } = {};

  constructor(readonly body: string) {}

  /** One form of each character, and nothing that cannot be seen. */
  get plain(): string {
    return (this.made.plain ??= this.body.normalize('NFKC').replace(UNSEEN, ''));
  }

  /** With letters that stand apart pushed together; null if none do. */
  get joined(): string | null {
    if (this.made.joined === undefined) {
      const joined = this.plain.replace(APART, (letters) => letters.replace(BETWEEN, ''));
      this.made.joined = joined === this.plain ? null : joined;
    }
    return this.made.joined;
  }

  get links(): readonly LinkInText[] {
    return (this.made.links ??= linksIn(this.plain));
  }

  /** Letters and digits alone, without accents: what is left when somebody changes a sign or two. */
  get letters(): string {
    return (this.made.letters ??= this.plain.normalize('NFD').toLowerCase().replace(NO_LETTER, ''));
  }

  get print(): Buffer {
    return createHash('sha256').update(this.letters).digest().subarray(0, 16);
  }
}
