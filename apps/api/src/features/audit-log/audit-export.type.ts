import { ArgsType, createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import type { AuditExportFormat as Format } from './audit-export-lines.js';
import { AuditFilter } from './audit-log.inputs.js';

const AuditExportFormat = { CSV: 'CSV', JSON_LINES: 'JSON_LINES' } as const;
registerEnumType(AuditExportFormat, { name: 'AuditExportFormat' });

@ObjectType({ description: 'A file that can be fetched from /audit-exports/{id} within the hour, by whoever asked for it' })
export class AuditExportReady {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Rows that one file holds at most; the next goes on after the last' }) maxRows: number;

  constructor(id: string, maxRows: number) {
    this.id = id;
    this.maxRows = maxRows;
  }
}

export const AuditExportResult = createUnionType({
  name: 'AuditExportResult',
  types: () => [AuditExportReady, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => value.constructor as typeof AuditExportReady,
});

@ArgsType()
export class ExportAuditLogArgs {
  @Field(() => AuditFilter, { nullable: true }) filter?: AuditFilter | null;
  @Field(() => AuditExportFormat) format: Format;
  @Field() reason: string;
  @Field() idempotencyKey: string;
}
