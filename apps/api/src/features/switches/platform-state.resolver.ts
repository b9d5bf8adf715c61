import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/access.decorators.js';
import { SwitchBoard } from './switch-board.js';
import { FeatureSwitchName } from './feature-switch.type.js';
import { switchNames } from './switch-table.js';

@ObjectType({
  description: 'What does not work for anybody just now, on purpose. In maintenance every answer is platform.maintenance instead.',
})
export class PlatformState {
  @Field({ description: 'Nothing can be changed' }) readOnly: boolean;
  @Field(() => Date, { nullable: true, description: 'null: until it is over' }) readOnlyUntil: Date | null;
  @Field(() => [FeatureSwitchName]) switchedOff: FeatureSwitchName[];
}

@Resolver()
export class PlatformStateResolver {
  constructor(private readonly board: SwitchBoard) {}

  @Query(() => PlatformState)
  @Public()
  platformState(): PlatformState {
    const readOnly = this.board.off(['READ_ONLY']);
    return {
      readOnly: readOnly !== null,
      readOnlyUntil: readOnly?.revertsAt == null ? null : new Date(readOnly.revertsAt),
      switchedOff: switchNames.filter((name) => this.board.off([name])),
    };
  }
}
