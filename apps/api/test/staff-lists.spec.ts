import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLField, isListType, isNonNullType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../admin.graphql', import.meta.url), 'utf8'));
type Field = GraphQLField<unknown, unknown>;

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const everywhere: [string, Field][] = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Mutation'
    ? Object.values(type.getFields()).map((field): [string, Field] => [`${type.name}.${field.name}`, field])
    : [],
);
const isPage = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
const names = (field: Field): string[] => field.args.map(({ name }) => name);

/** Answered whole, because the product itself bounds them: one line for each, with what bounds it. */
const WHOLE: Readonly<Record<string, string>> = {
  currentAnnouncements: 'three at most, by the board',
  accountMerges: 'the newest of one person, by the statement',
  featureSwitches: 'the switches that there are',
  policies: 'the policies that there are',
  mailTemplates: 'the mails that the product sends',
  periodicJobs: 'the periodic jobs that there are',
  racingSeasons: 'the seasons that there are',
  racingCalendar: 'the races of a season',
  racingEntrants: 'the drivers and teams of a season',
  decisionTemplates: 'the templates that there are',
  policyVersions: 'the newest of one policy, by the statement',
  decisionTemplateVersions: 'the newest of one template, by the statement',
  bulkKinds: 'what can be done to many at once',
  legalDocuments: 'the five documents that there are',
  ruleClassifiers: 'the classifiers that are built in',
  identityStatus: 'the ways to sign in',
  impersonations: 'the newest of one person, by the statement',
  runningImpersonations: 'those that run now, by the statement; each ends within minutes',
};
/** Pages without a filter: queues and histories that are read from their beginning, and lists that stay short. */
const UNFILTERED = new Set(['analyticReports', 'auditVerifications', 'automaticRules', 'bulkRuns', 'heldContent']);
/** Arguments that are no filter. */
const POSITION = new Set(['first', 'after', 'sort']);

test.each(everywhere.filter(([, field]) => isPage(field)))('%s is read by pages of a bounded size after a cursor', (_, field) => {
  expect(names(field)).toEqual(expect.arrayContaining(['first', 'after']));
  const first = field.args.find(({ name }) => name === 'first');
  // Between 1 and 50 by `checkFirst`; without one said it is no more either.
  if (first?.defaultValue !== undefined) expect(Number(first.defaultValue)).toBeLessThanOrEqual(50);
  else expect(first && isNonNullType(first.type)).toBe(true);
});

test.each(queries.filter(isPage).map((field): [string, Field] => [field.name, field]))('%s can be narrowed', (name, field) => {
  const filters = names(field).filter((argument) => !POSITION.has(argument));
  if (!UNFILTERED.has(name)) expect(filters).not.toEqual([]);
});

test('what answers a whole list is bounded by the product', () => {
  const isWhole = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type);
  const figures = new Set(['analytics:read', 'analytics:build']);
  const permission = (field: Field): string =>
    String(field.astNode?.directives?.[0]?.arguments?.map(({ value }) => ('value' in value ? value.value : '')).find(Boolean));
  const whole = queries.filter((field) => isWhole(field) && !figures.has(permission(field))).map(({ name }) => name);
  expect(whole.filter((name) => !(name in WHOLE))).toEqual([]);
});

test('what can be acted on says what its reader may do with it', () => {
  const acted = [
    'AdminAnnouncement',
    'MailTemplateSummary',
    'AdminUser',
    'AdminCase',
    'AdminOrganization',
    'BulkRun',
    'ContentItem',
    'FeatureSwitch',
    'DeadEvent',
    'PeriodicJob',
    'RacingCorrection',
    'StaffView',
  ];
  const silent = acted.filter((name) => {
    const type = schema.getType(name);
    return !isObjectType(type) || type.getFields()['viewerCan'] === undefined;
  });
  expect(silent).toEqual([]);
});
