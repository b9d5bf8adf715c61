import { useFormatter, useTranslations } from 'use-intl';
import type { RuleKind } from '@/gql/graphql';
import { FIELDS, type RuleField } from './rule-fields';
import styles from './rules.module.css';

/** What a version looks for, in the words of the form that made it. What it does not use is left out. */
export function RuleParameters({ kind, parameters }: { kind: RuleKind; parameters: string }) {
  const t = useTranslations('rules');
  const format = useFormatter();
  const known = JSON.parse(parameters) as Record<string, unknown>;
  const words = (field: RuleField, value: unknown): string => {
    if (field.as === 'choice') return t(`by.${value as (typeof field.choices)[number]}`);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return typeof value === 'number' ? format.number(value) : String(value);
  };
  return (
    <dl className={styles.parameters}>
      {FIELDS[kind]
        .filter(({ name }) => isGiven(known[name]))
        .map((field) => {
          const value = known[field.name];
          return (
            <div key={field.name}>
              <dt>{t(`fields.${field.name}`)}</dt>
              {Array.isArray(value) ? (
                value.map((line: unknown, index) => (
                  <dd key={index} dir="auto">
                    <code>{String(line)}</code>
                  </dd>
                ))
              ) : (
                <dd>{words(field, value)}</dd>
              )}
            </div>
          );
        })}
    </dl>
  );
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
