import { afterAll, describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import rule from '../lint-rules/declared-access.mjs';

Object.assign(RuleTester, { afterAll, describe, it });

const method = (decorators: string): string => `class R { ${decorators} async me() {} }`;

new RuleTester({ languageOptions: { parser: tseslint.parser as never } }).run('declared-access', rule as never, {
  valid: [
    method('@Query(() => Me) @SignedIn()'),
    method('@Mutation(() => Post) @RequirePermission("posts:create")'),
    method('@Get("healthz") @Public()'),
    method('@ResolveField(() => Profile)'),
    method(''),
  ],
  invalid: [
    { code: method('@Query(() => Me)'), errors: [{ messageId: 'missing' }] },
    { code: method('@Subscription(() => Me)'), errors: [{ messageId: 'missing' }] },
    { code: method('@Post()'), errors: [{ messageId: 'missing' }] },
    { code: method('@Query(() => Me) @Public() @SignedIn()'), errors: [{ messageId: 'several' }] },
  ],
});
