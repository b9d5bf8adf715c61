import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SubjectKind } from '../moderation-log/index.js';
import type { CaseScope } from './case-scope.policy.js';

@ObjectType({ description: 'The queues of somebody, from their roles; null where a dimension does not matter' })
export class AdminCaseScope {
  @Field({ description: 'No queue is closed to them' }) everything: boolean;
  @Field(() => [SubjectKind], { nullable: true }) kinds: SubjectKind[] | null;
  @Field(() => [String], { nullable: true }) languages: string[] | null;
  @Field(() => Int, { description: 'At least' }) minSeverity: number;
  @Field(() => [String], { nullable: true, description: 'Ids; `any` for every race' }) races: string[] | null;

  constructor({ kinds, languages, minSeverity, races }: CaseScope) {
    this.everything = kinds === null && languages === null && minSeverity === 0 && races === null;
    this.kinds = kinds && Object.values(SubjectKind).filter((kind) => kinds.includes(kind.toLowerCase()));
    this.languages = languages && [...languages];
    this.minSeverity = minSeverity;
    this.races = races && [...races];
  }
}
