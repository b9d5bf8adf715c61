'use client';

import { Select, TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import { labelOf } from '@/features/analytics/labels';
import { type Catalogue, type Measure, type ReportDraft, withMeasure } from './report-draft';
import styles from './reports.module.css';

const PERIODS = [1, 7, 30, 90, 365] as const;

interface BuilderFormProps {
  readonly draft: ReportDraft;
  readonly catalogue: Catalogue;
  readonly onChange: (draft: ReportDraft) => void;
}

const toggled = (list: readonly string[], value: string): string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

/** What is counted, by what it is divided, what of it counts, and over which time: only what the catalogue offers. */
export function BuilderForm({ draft, catalogue, onChange }: BuilderFormProps) {
  const t = useTranslations('reports');
  const words = useTranslations('figureLabels');
  const measure = catalogue.measures.find(({ name }) => name === draft.measure) as Measure;
  const change = (part: Partial<ReportDraft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <TextField label={t('name')} value={draft.title} maxLength={100} onChange={(event) => change({ title: event.target.value })} />
      <Select
        label={t('measure')}
        value={draft.measure}
        onChange={(event) => onChange(withMeasure(draft, catalogue.measures.find(({ name }) => name === event.target.value) ?? measure))}
      >
        {catalogue.measures.map(({ name }) => (
          <option key={name} value={name}>
            {labelOf(words, name)}
          </option>
        ))}
      </Select>
      <fieldset>
        <legend className={styles.legend}>{t('dividedBy')}</legend>
        <div className={styles.checks}>
          {measure.dimensions.map(({ name }) => (
            <label key={name} className={styles.check}>
              <input
                type="checkbox"
                checked={draft.dimensions.includes(name)}
                onChange={() => change({ dimensions: toggled(draft.dimensions, name) })}
              />
              {labelOf(words, name)}
            </label>
          ))}
        </div>
      </fieldset>
      <Select
        label={t('step')}
        value={draft.grain ?? ''}
        onChange={(event) => {
          const grain = event.target.value || null;
          change({ grain, view: draft.view === 'LINE' && grain === null ? 'TABLE' : draft.view });
        }}
      >
        {measure.needs ? null : <option value="">{t('noStep')}</option>}
        {measure.grains.map((grain) => (
          <option key={grain} value={grain}>
            {labelOf(words, grain)}
          </option>
        ))}
      </Select>
      <Select label={t('period')} value={draft.lastDays} onChange={(event) => change({ lastDays: Number(event.target.value) })}>
        {PERIODS.map((days) => (
          <option key={days} value={days} disabled={draft.grain === 'HOUR' && days > 31}>
            {t('lastDays', { days })}
          </option>
        ))}
      </Select>
      {measure.dimensions.map(({ name, values }) => (
        <details key={name} open={(draft.only[name] ?? []).length > 0}>
          <summary>{t(draft.but.includes(name) ? 'allBut' : 'only', { dimension: labelOf(words, name) })}</summary>
          <label className={styles.check}>
            <input type="checkbox" checked={draft.but.includes(name)} onChange={() => change({ but: toggled(draft.but, name) })} />
            {t('butThese')}
          </label>
          <div className={styles.checks}>
            {values.map((value) => (
              <label key={value} className={styles.check}>
                <input
                  type="checkbox"
                  checked={(draft.only[name] ?? []).includes(value)}
                  onChange={() => change({ only: { ...draft.only, [name]: toggled(draft.only[name] ?? [], value) } })}
                />
                {labelOf(words, value)}
              </label>
            ))}
          </div>
        </details>
      ))}
      <Select label={t('view')} value={draft.view} onChange={(event) => change({ view: event.target.value })}>
        {catalogue.views.map((view) => (
          <option key={view} value={view} disabled={view === 'LINE' && draft.grain === null}>
            {labelOf(words, view)}
          </option>
        ))}
      </Select>
    </>
  );
}
