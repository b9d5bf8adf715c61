'use client';

import { Button, buttonClass } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeleteMyAccountDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from '@/features/profiles/profile-form.module.css';

/** Where what was typed waits while its author proves at Keycloak who they are. */
const DRAFT = 'gps.delete-account';

/** Asks for the handle, and for a fresh sign-in where the API wants to be sure who it is. */
export function DeleteForm({ handle }: { handle: string }) {
  const t = useTranslations();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [stepUp, setStepUp] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    setTyped(sessionStorage.getItem(DRAFT) ?? '');
    sessionStorage.removeItem(DRAFT);
  }, []);

  async function submit(): Promise<void> {
    if (typed.trim().replace(/^@/, '').toLowerCase() !== handle.toLowerCase()) return setError(t('deletion.mismatch'));
    setBusy(true);
    setError(null);
    try {
      const { deleteMyAccount: result } = await callApi(DeleteMyAccountDocument, { confirmHandle: handle });
      if (result.__typename !== 'AccountDeleted') throw new ApiError(result.code, result.message);
      location.assign('/account-deleted');
    } catch (problem) {
      if (problem instanceof ApiError && problem.code === 'auth.step_up_required') setStepUp(true);
      else setError(t(`errors.code.${errorKeyOf(problem)}`));
      setBusy(false);
    }
  }

  if (stepUp) {
    return (
      <div className={styles.form} role="status">
        <p>{t('deletion.stepUp')}</p>
        <div>
          <a
            href="/sign-in?fresh=1&returnTo=/settings/delete"
            className={buttonClass('primary')}
            onClick={() => sessionStorage.setItem(DRAFT, typed)}
          >
            {t('deletion.stepUpButton')}
          </a>
        </div>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t('deletion.confirm', { handle: `@${handle}` })}
        value={typed}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={error}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <Button type="submit" variant="danger" busy={busy} disabled={!typed}>
          {t('deletion.button')}
        </Button>
      </div>
    </form>
  );
}
