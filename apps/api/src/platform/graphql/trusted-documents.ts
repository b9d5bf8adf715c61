import { readFileSync } from 'node:fs';
import { DomainError } from '../errors/domain-error.js';

/** The part of a GraphQL request that says which document is meant. */
export interface DocumentRequest {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Our own applications, whose documents are known when they are built. */
const OWN_CLIENTS = new Set(['gps-web', 'gps-admin']);
const PREFIX = 'sha256:';

/**
 * The documents that our own applications were built with, by hash. Where they are enforced, those applications and
 * anonymous callers may send nothing else; signed-in integrators may write their own within the limits.
 */
export class TrustedDocuments {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly texts: ReadonlySet<string>;

  constructor(
    manifest: Readonly<Record<string, string>>,
    private readonly enforced: boolean,
  ) {
    this.byId = new Map(Object.entries(manifest).map(([id, text]) => [bare(id), text]));
    this.texts = new Set(this.byId.values());
  }

  /** The text to execute, and whether it is one of ours. */
  resolve(request: DocumentRequest, caller: { readonly clientId: string } | null): { text: string; trusted: boolean } {
    const id = idOf(request);
    if (id !== null) {
      const text = this.byId.get(bare(id));
      if (text !== undefined) return { text, trusted: true };
      if (typeof request.query !== 'string') throw new DomainError('graphql.document_unknown');
    }
    const { query } = request;
    if (typeof query !== 'string' || query === '') throw new DomainError('graphql.request_invalid');
    if (this.texts.has(query)) return { text: query, trusted: true };
    if (this.enforced && (caller === null || OWN_CLIENTS.has(caller.clientId))) throw new DomainError('graphql.document_unknown');
    return { text: query, trusted: false };
  }

  get size(): number {
    return this.byId.size;
  }
}

/** A manifest as the code generator writes it: hash to text. A file that is not there is an empty manifest. */
export function readManifest(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

function idOf({ documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === 'string') return documentId;
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

function bare(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}
