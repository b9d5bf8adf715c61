import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A ZIP that is written while it is read; nothing of it is held but what is on the way. */
export class ExportArchive {
  private readonly zip = new ZipFile();
  private readonly broken = new AbortController();

  constructor() {
    // The library tells of a file that could not be read here, and of nothing else.
    this.zip.on('error', (error: Error) => this.abort(error));
    this.stream.on('error', (error: Error) => this.broken.abort(error));
  }

  /** To be read from the beginning, or adding waits for ever. */
  get stream(): Readable {
    return this.zip.outputStream as Readable;
  }

  /** A file with a JSON array; resolves once its last row is in. */
  rows(name: string, rows: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
    return this.file(name, Readable.from(jsonArray(rows)), true);
  }

  /** Pictures are packed already. */
  picture(name: string, content: Readable): Promise<void> {
    return this.file(name, content, false);
  }

  text(name: string, content: string): void {
    this.zip.addBuffer(Buffer.from(content), name);
  }

  end(): void {
    this.zip.end();
  }

  /** Whoever reads the archive is told that it will never be whole. */
  abort(error: Error): void {
    this.stream.destroy(error);
  }

  private async file(name: string, content: Readable, compress: boolean): Promise<void> {
    this.zip.addReadStream(content, name, { compress });
    await finished(content, { signal: this.broken.signal });
  }
}

async function* jsonArray(rows: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    yield `${first ? '[\n' : ',\n'}${JSON.stringify(row)}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}
