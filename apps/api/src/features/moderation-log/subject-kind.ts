import { registerEnumType } from '@nestjs/graphql';

/** What a case or an action is about. */
export enum SubjectKind {
  POST = 'POST',
  COMMENT = 'COMMENT',
  USER = 'USER',
}

registerEnumType(SubjectKind, { name: 'SubjectKind', description: 'What a case or an action is about.' });

/** As the tables write it. */
export type SubjectColumn = 'post' | 'comment' | 'user';

export const toColumn = (kind: SubjectKind): SubjectColumn => kind.toLowerCase() as SubjectColumn;
export const fromColumn = (column: SubjectColumn): SubjectKind => column.toUpperCase() as SubjectKind;
