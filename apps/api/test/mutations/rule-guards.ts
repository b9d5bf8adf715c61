import { guardsOf } from './mutation.ts';

const RULES = 'features/staff-rules/rules.integration';
const SWITCHING = 'features/staff-rules/rule-switching';
const VERDICT = 'features/automatic-rules/verdict';
const PARAMETERS = 'features/automatic-rules/rule-parameters';
const HELD = 'features/held-content/held-content.integration';

/** What rules hold nobody reads but its author, and no rule acts that was not tried. */
export const RULE_GUARDS = [
  ...guardsOf('features/automatic-rules/verdict.policy.ts', VERDICT, [
    ['holding what nobody could look at', 'sure.length < hits.length', 'false'],
  ]),
  ...guardsOf('features/automatic-rules/pattern-list.ts', PARAMETERS, [
    ['the size of patterns', 'if (size > LARGEST_PROGRAM)', 'if (false)'],
    ['patterns that match everything', "if (compiled.matcher('').find())", 'if (false)'],
  ]),
  ...guardsOf('features/automatic-rules/rule-parameters.ts', PARAMETERS, [
    ['the length of parameters', 'if (json.length > LONGEST_JSON)', 'if (false)'],
  ]),
  ...guardsOf('features/automatic-rules/http-classifiers.ts', RULES, [
    ['the size of an answer', "if (size > bytes) throw new Error('too large');", ''],
    ['scores beyond one', 'z.number().min(0).max(1)', 'z.number()'],
  ]),
  ...guardsOf('features/staff-rules/rule-switching.policy.ts', SWITCHING, [
    ['the trial before a rule acts', "if (trial === null) return 'rules.not_tried';", 'if (trial === null) return null;'],
    ['the share that a rule may catch', 'trial.caught > trial.scanned * LARGEST_SHARE', 'false'],
  ]),
  ...guardsOf('features/staff-rules/rules.service.ts', RULES, [
    ['the revision that was looked at', 'rule.revision === revision ?', 'true ?'],
  ]),
  ...guardsOf('features/content/content.sql.ts', HELD, [
    ['what is held from whoever is not its author', '${isThere(alias)} AND ${alias}.held_at IS NULL`', '${isThere(alias)}`'],
    ['what is held by its address', '(${alias}.held_at IS NULL OR ${alias}.author_id = ${viewer}::uuid)', 'true'],
  ]),
  ...guardsOf('features/posts/posts.repository.ts', HELD, [['news of what is held', 'verdict.isHeld ? [] : [published]', '[published]']]),
];
