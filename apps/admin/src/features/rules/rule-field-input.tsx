'use client';

import { Select, TextArea, TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { RuleField } from './rule-fields';
import styles from './rules.module.css';

interface RuleFieldInputProps {
  readonly field: RuleField;
  readonly value: string | boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string | boolean) => void;
}

export function RuleFieldInput({ field, value, error, onChange }: RuleFieldInputProps) {
  const t = useTranslations('rules');
  const label = t(`fields.${field.name}`);
  const wiring = { label, error, value: String(value) };
  if (field.as === 'flag')
    return (
      <label className={styles.flag}>
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
    );
  if (field.as === 'lines') return <TextArea {...wiring} rows={5} spellCheck={false} onChange={(event) => onChange(event.target.value)} />;
  if (field.as === 'choice')
    return (
      <Select {...wiring} onChange={(event) => onChange(event.target.value)}>
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`by.${choice}`)}
          </option>
        ))}
      </Select>
    );
  return (
    <TextField
      {...wiring}
      inputMode={field.as === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
