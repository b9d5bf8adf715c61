import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';

export enum DataExportState {
  PREPARING = 'PREPARING',
  READY = 'READY',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(DataExportState, { name: 'DataExportState' });

@ObjectType({ description: 'A copy of what is kept about oneself, as a ZIP file' })
export class DataExport {
  @Field(() => ID) id: string;
  @Field(() => DataExportState) state: DataExportState;
  @Field() askedAt: Date;
  @Field(() => Int, { description: 'How much of it is done, from 0 to 100' }) percent: number;
  @Field(() => Date, { nullable: true }) readyAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'From then on it is gone' }) expiresAt: Date | null;
  @Field(() => Number, { nullable: true, description: 'Size of the file' }) bytes: number | null;
}

@ObjectType({ description: 'One’s latest copy, and from when on one may ask for another' })
export class DataExportStatus {
  @Field(() => DataExport, { nullable: true }) latest: DataExport | null;
  @Field(() => Date, { nullable: true, description: 'null: now' }) nextAt: Date | null;
}

export const ExportMyDataResult = createUnionType({
  name: 'ExportMyDataResult',
  types: () => [DataExportStatus, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : DataExportStatus),
});
