'use client';

import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** The label stays for readers of the screen but is not shown. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({ label, hideLabel, hint, error, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={hideLabel ? 'gps-visually-hidden' : styles['label']}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

export type TextFieldProps = FieldProps & InputHTMLAttributes<HTMLInputElement> & { prefix?: string; ref?: Ref<HTMLInputElement> };

export function TextField({ label, hideLabel, hint, error, prefix, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error}>
      {(wiring) => (
        <span className={styles['frame']}>
          {prefix ? (
            <span className={styles['prefix']} aria-hidden="true">
              {prefix}
            </span>
          ) : null}
          <input {...rest} {...wiring} className={classNames(styles['control'], className)} />
        </span>
      )}
    </Field>
  );
}

export type TextAreaProps = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea({ label, hideLabel, hint, error, className, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error}>
      {(wiring) => (
        <textarea dir="auto" {...rest} {...wiring} rows={rows} className={classNames(styles['control'], styles['area'], className)} />
      )}
    </Field>
  );
}

export type SelectProps = FieldProps & SelectHTMLAttributes<HTMLSelectElement>;

/** The platform's own list: best on a phone, and complete for keyboard and readers. */
export function Select({ label, hideLabel, hint, error, className, children, ...rest }: SelectProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error}>
      {(wiring) => (
        <select {...rest} {...wiring} className={classNames(styles['control'], styles['select'], className)}>
          {children}
        </select>
      )}
    </Field>
  );
}
