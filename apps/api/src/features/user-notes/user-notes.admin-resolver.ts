import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { type UserNote, UserNoteConnection, UserNoteResult } from './user-note.type.js';
import { AddUserNoteArgs, EditUserNoteArgs, UserNotesArgs } from './user-notes.inputs.js';
import { type NoteOutcome, UserNotes } from './user-notes.service.js';

@Resolver()
export class UserNotesAdminResolver {
  constructor(private readonly notes: UserNotes) {}

  @RequirePermission('users:note', { acr: 2 })
  @Query(() => UserNoteConnection, { description: 'Newest first; none about oneself or whoever is above' })
  userNotes(@CurrentActor() actor: Actor, @Args() args: UserNotesArgs): Promise<ConnectionOf<UserNote>> {
    return this.notes.page(actor, args);
  }

  @RequirePermission('users:note', { acr: 2 })
  @Mutation(() => UserNoteResult)
  addUserNote(@CurrentActor() actor: Actor, @Args() args: AddUserNoteArgs): Promise<NoteOutcome> {
    return this.notes.add(actor, args);
  }

  @RequirePermission('users:note', { acr: 2 })
  @Mutation(() => UserNoteResult, { description: 'One’s own only' })
  editUserNote(@CurrentActor() actor: Actor, @Args() args: EditUserNoteArgs): Promise<NoteOutcome> {
    return this.notes.edit(actor, args);
  }

  @RequirePermission('users:note', { acr: 2 })
  @Mutation(() => UserNoteResult, { description: 'One’s own only' })
  deleteUserNote(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<NoteOutcome> {
    return this.notes.remove(actor, id);
  }
}
