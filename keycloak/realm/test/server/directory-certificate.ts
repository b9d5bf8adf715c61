import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder with a certificate for this machine and its key, as a directory shows one. */
export function newCertificate(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'directory-certificate-'));
  const names = ['-subj', '/CN=directory of the tests', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost', '-days', '2'];
  const files = ['-keyout', keyIn(folder), '-out', certificateIn(folder)];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...names], { stdio: 'pipe' });
  return folder;
}

export function certificateIn(folder: string): string {
  return path.join(folder, 'certificate.pem');
}

export function keyIn(folder: string): string {
  return path.join(folder, 'key.pem');
}
