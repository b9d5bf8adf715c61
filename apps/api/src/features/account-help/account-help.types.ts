import { createUnionType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { HandleRefused } from '../profiles/index.js';
import { AdminUser } from '../staff-users/index.js';

const REFUSALS = [NotAllowed, TextRefused, HandleRefused] as const;

export type HelpOutcome = AdminUser | NotAllowed | TextRefused | HandleRefused;

export const AccountHelpResult = createUnionType({
  name: 'AccountHelpResult',
  types: () => [AdminUser, ...REFUSALS] as const,
  resolveType: (value: object) => REFUSALS.find((type) => value instanceof type)?.name ?? 'AdminUser',
});
