'use client';

import { Button } from '@gps/ui/button';
import { Select, TextArea, TextField } from '@gps/ui/field';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationKind, OwnApplicationFragment, RegisterApplicationInput } from '@/gql/graphql';
import { errorKeyOf } from '@/platform/api/error-key';
import { type Field, refusalOf } from './application-refusal';
import styles from './applications.module.css';
import { ScopeChoice } from './scope-choice';

const KINDS: readonly ApplicationKind[] = ['WEB', 'NATIVE', 'SERVICE'];

export interface ApplicationFormProps {
  /** Set while one is changed; its kind stays. */
  readonly application?: OwnApplicationFragment;
  /** Answers the code of the refusal, or null when it is done. */
  readonly save: (input: RegisterApplicationInput) => Promise<string | null>;
  readonly cancel: () => void;
}

export function ApplicationForm({ application, save, cancel }: ApplicationFormProps) {
  const t = useTranslations();
  const [kind, setKind] = useState<ApplicationKind>(application?.kind ?? 'WEB');
  const [scopes, setScopes] = useState<readonly string[]>(application?.scopes ?? ['gps:profile']);
  const [offline, setOffline] = useState(application?.offline ?? false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ field: Field | null; text: string } | null>(null);
  const forPeople = kind !== 'SERVICE';
  const errorOf = (field: Field) => (problem?.field === field ? problem.text : null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    setProblem(null);
    try {
      const code = await save({
        kind,
        name: text('name'),
        description: text('description'),
        homePage: text('homePage').trim() || null,
        redirectUris: forPeople ? text('redirectUris').split(/\s+/).filter(Boolean) : [],
        logoutUrl: forPeople ? text('logoutUrl').trim() || null : null,
        scopes: forPeople ? [...scopes] : [],
        offline: forPeople && offline,
      });
      if (code !== null) {
        const [key, field] = refusalOf(code) ?? ['other', null];
        setProblem({ field, text: t(`applications.refusal.${key}`) });
      }
    } catch (error) {
      setProblem({ field: null, text: t(`errors.code.${errorKeyOf(error)}`) });
    }
    setBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {application ? null : (
        <Select
          label={t('applications.kind')}
          hint={t(`applications.kindText.${kind}`)}
          value={kind}
          onChange={(event) => setKind(event.target.value as ApplicationKind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`applications.kinds.${one}`)}
            </option>
          ))}
        </Select>
      )}
      <TextField
        label={t('applications.name')}
        name="name"
        defaultValue={application?.name}
        maxLength={100}
        error={errorOf('name')}
        required
      />
      <TextArea
        label={t('applications.description')}
        hint={t('applications.descriptionHint')}
        name="description"
        defaultValue={application?.description}
        rows={3}
        error={errorOf('description')}
      />
      <TextField
        label={t('applications.homePage')}
        name="homePage"
        type="url"
        defaultValue={application?.homePage ?? ''}
        placeholder="https://"
        error={errorOf('homePage')}
      />
      {forPeople ? (
        <>
          <TextArea
            label={t('applications.redirects')}
            hint={t(kind === 'NATIVE' ? 'applications.redirectsHintNative' : 'applications.redirectsHint')}
            name="redirectUris"
            defaultValue={application?.redirectUris.join('\n')}
            rows={3}
            spellCheck={false}
            error={errorOf('redirectUris')}
          />
          <TextField
            label={t('applications.logoutUrl')}
            hint={t('applications.logoutUrlHint')}
            name="logoutUrl"
            type="url"
            defaultValue={application?.logoutUrl ?? ''}
            placeholder="https://"
            error={errorOf('logoutUrl')}
          />
          <ScopeChoice scopes={scopes} offline={offline} error={errorOf('scopes')} onScopes={setScopes} onOffline={setOffline} />
        </>
      ) : null}
      {problem && problem.field === null ? (
        <p role="alert" className={styles.problem}>
          {problem.text}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t(application ? 'app.save' : 'applications.register')}
        </Button>
        <Button variant="secondary" onClick={cancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
