import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { ListDensity, StaffList, StaffTheme } from './staff-list.js';

@ObjectType()
export class StaffViewAbilities {
  @Field() change: boolean;
  @Field() remove: boolean;
}

@ObjectType({ description: 'A list of the dashboard as somebody arranged it: filters, order, columns and closeness of rows' })
export class StaffView {
  @Field(() => ID) id: string;
  @Field(() => StaffList) list: StaffList;
  @Field() name: string;
  @Field({ description: 'The query of its address' }) query: string;
  @Field(() => [String], { description: 'Roles of staff that see it too; none: its owner alone' }) sharedWith: string[];
  @Field(() => ID) ownerId: string;
  @Field() ownerName: string;
  @Field(() => Int, { description: 'To be sent back with a change' }) version: number;
  @Field(() => StaffViewAbilities) viewerCan: StaffViewAbilities;
}

@ObjectType()
export class StaffViewConnection extends Connection(StaffView, 'StaffView') {}

export const SaveStaffViewResult = createUnionType({
  name: 'SaveStaffViewResult',
  types: () => [StaffView, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'StaffView',
});

@ObjectType({ description: 'How somebody of staff wants one list' })
export class ListPreference {
  @Field(() => StaffList) list: StaffList;
  @Field(() => [String], { nullable: true, description: 'null: the columns of the list itself' }) columns: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The view that the list opens with' }) defaultViewId: string | null;
  @Field(() => String, { nullable: true, description: 'The query of that view' }) defaultQuery: string | null;
}

@ObjectType({ description: 'What somebody of staff has chosen, on whatever device' })
export class StaffPreferences {
  @Field(() => StaffTheme, { nullable: true, description: 'null: never chosen' }) theme: StaffTheme | null;
  @Field(() => ListDensity) density: ListDensity;
  @Field(() => [ListPreference]) lists: ListPreference[];
}
