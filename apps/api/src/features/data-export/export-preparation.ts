import { Injectable } from '@nestjs/common';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { Storage } from '../../platform/storage/storage.js';
import { DataExportWorkRepository } from './data-export-work.repository.js';
import { ExportArchive } from './export-archive.js';
import { exportKey } from './export-key.js';
import { ExportedRowsRepository } from './exported-rows.repository.js';

const ABOUT = `Grand Prix Social: what is kept about you, one file for each kind. Times are UTC (ISO 8601), files are JSON (UTF-8).
media/ has your pictures. Passwords, keys and codes are kept by the sign-in service and cannot be read by anybody, so only their kinds
are in sign-in-methods.json.
`;

/** Taken away while it was prepared: the account is gone, or it took too long. */
class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/** Gathers one person's data into one file. */
@Injectable()
export class ExportPreparation {
  constructor(
    private readonly rows: ExportedRowsRepository,
    private readonly work: DataExportWorkRepository,
    private readonly keycloak: KeycloakAdmin,
    private readonly storage: Storage,
  ) {}

  /** The size of the file; null if nobody wants it any more, and then there is none. */
  async prepare(exportId: string, userId: string): Promise<number | null> {
    const archive = new ExportArchive();
    const key = exportKey(exportId);
    const stored = this.storage.putStream(key, archive.stream, 'application/zip');
    try {
      // Together, so that a full disk ends the reading as well.
      const [bytes] = await Promise.all([stored, this.fill(archive, exportId, userId)]);
      return bytes;
    } catch (error) {
      archive.abort(error as Error);
      await stored.catch(() => undefined);
      await this.storage.delete(key);
      if (error instanceof NoLongerWanted) return null;
      throw error;
    }
  }

  private async fill(archive: ExportArchive, exportId: string, userId: string): Promise<void> {
    let done = 0;
    const move = async (): Promise<void> => {
      if (!(await this.work.progress(exportId, done))) throw new NoLongerWanted();
      done += 1;
    };
    archive.text('README.txt', ABOUT);
    for (const part of this.rows.parts) {
      await move();
      await archive.rows(part.file, this.rows.rowsOf(part, userId));
    }
    await move();
    await archive.rows('sign-in-methods.json', await this.signInMethods(userId));
    await move();
    for await (const picture of this.rows.picturesOf(userId)) {
      const file = await this.storage.open(picture);
      if (file) await archive.picture(`media/${picture}`, file.stream);
    }
    archive.end();
  }

  private async signInMethods(userId: string): Promise<object[]> {
    const [credentials, identities] = await Promise.all([this.keycloak.credentialsOf(userId), this.keycloak.identitiesOf(userId)]);
    return [
      ...credentials.map(({ type, label, createdAt }) => ({ kind: type, name: label, added: createdAt ? new Date(createdAt) : null })),
      ...identities.map(({ provider, username }) => ({ kind: 'linked account', provider, name: username })),
    ];
  }
}
