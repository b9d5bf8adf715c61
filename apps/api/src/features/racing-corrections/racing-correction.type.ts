import type { SessionKind } from '@gps/motorsport';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { RacingField, SessionKindEnum } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';

export const RacingSubjectKind: { [K in SubjectKind]: K } = { RACE: 'RACE', RESULT: 'RESULT', DRIVER: 'DRIVER', TEAM: 'TEAM' };
registerEnumType(RacingSubjectKind, { name: 'RacingSubjectKind' });

export enum RacingCorrectionState {
  IN_FORCE = 'IN_FORCE',
  CAUGHT_UP = 'CAUGHT_UP',
  OVERTAKEN = 'OVERTAKEN',
  LOST = 'LOST',
  ENDED = 'ENDED',
}
registerEnumType(RacingCorrectionState, {
  name: 'RacingCorrectionState',
  description:
    'CAUGHT_UP: the source says so too by now. OVERTAKEN: the source says something third by now. LOST: the source no longer knows what was corrected.',
});

@ObjectType()
export class RacingCorrectionAbilities {
  @Field({ description: 'End it: the members’ pages show again what the source says' }) withdraw: boolean;
}

@ObjectType({ description: 'A fact of the racing data that staff know better than its source. It lies on top of what was imported.' })
export class RacingCorrection {
  @Field(() => ID) id: string;
  @Field(() => RacingSubjectKind) kind: SubjectKind;
  @Field(() => ID, { description: 'Of a result its race' }) subjectId: string;
  @Field(() => SessionKindEnum, { nullable: true, description: 'Of results only' }) sessionKind: SessionKind | null;
  @Field(() => ID, { nullable: true, description: 'Of results only' }) driverId: string | null;
  @Field(() => String, { nullable: true, description: 'Of the car, of results only' }) driverNumber: string | null;
  @Field({ description: 'The name of what it is about, or its id where the source no longer knows it' }) subjectName: string;
  @Field(() => String, { nullable: true, description: 'Of results only' }) driverName: string | null;
  @Field(() => Int, { nullable: true, description: 'Of races and results' }) season: number | null;
  @Field(() => RacingField) field: RacingField;
  @Field(() => String, { nullable: true, description: 'What the source said when it was corrected' }) importedValue: string | null;
  @Field(() => String, { nullable: true }) correctedValue: string | null;
  @Field(() => String, { nullable: true, description: 'What the source says by now' }) importedNow: string | null;
  @Field() sourceUrl: string;
  @Field() reason: string;
  @Field(() => ID) byId: string;
  @Field() byName: string;
  @Field() correctedAt: Date;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) endedByName: string | null;
  @Field(() => String, { nullable: true, description: 'null also where another correction took its place' }) endReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The correction that took its place' }) replacedById: string | null;
  @Field(() => RacingCorrectionState) state: RacingCorrectionState;
  @Field(() => RacingCorrectionAbilities) viewerCan: RacingCorrectionAbilities;
}

export const RacingCorrectionConnection = Connection(RacingCorrection, 'RacingCorrection');
