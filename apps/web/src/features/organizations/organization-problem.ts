import { ApiError } from '@/platform/api/api-error';
import { errorKeyOf } from '@/platform/api/error-key';
import type { Messages } from '@/platform/i18n/messages';

type Area = keyof Messages['organizationProblems'];

const isArea = (value: string, problems: Messages['organizationProblems']): value is Area => Object.hasOwn(problems, value);

/** Where the sentence for a refusal stands: ours by the code of the API's catalogue, else that of the whole web. */
export function problemKey(error: unknown, problems: Messages['organizationProblems']): string {
  const [area = '', name = ''] = error instanceof ApiError ? error.code.split('.') : [];
  if (isArea(area, problems) && Object.hasOwn(problems[area], name)) return `organizationProblems.${area}.${name}`;
  return `errors.code.${errorKeyOf(error)}`;
}
