import multipart, { type MultipartFile } from '@fastify/multipart';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { MAX_BYTES } from './picture.js';

const CODES: Readonly<Record<string, string>> = {
  FST_REQ_FILE_TOO_LARGE: 'media.too_large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media.file_missing',
  FST_FILES_LIMIT: 'media.file_missing',
  FST_PARTS_LIMIT: 'media.file_missing',
  FST_FIELDS_LIMIT: 'media.file_missing',
};

/** Lets this server take multipart bodies; nothing but the upload handlers reads them. */
@Injectable()
export class MultipartBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    await server?.register(multipart, {
      limits: { fileSize: MAX_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
      throwFileSizeLimit: true,
    });
  }
}

/** The one file of a request, whole. Throws media.* codes. */
export async function uploadedFile(request: FastifyRequest): Promise<Buffer> {
  let file: MultipartFile | undefined;
  try {
    file = await request.file();
    if (file?.fieldname !== 'file') throw new DomainError('media.file_missing');
    const content = await file.toBuffer();
    if (content.length === 0) throw new DomainError('media.file_missing');
    return content;
  } catch (error) {
    file?.file.resume();
    if (error instanceof DomainError) throw error;
    throw new DomainError(CODES[(error as { code?: string }).code ?? ''] ?? 'media.unreadable', { cause: error });
  }
}
