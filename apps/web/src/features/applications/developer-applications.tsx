'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type OwnApplicationFragment,
  type RegisterApplicationInput,
  RegisterApplicationDocument,
  RevokeApplicationDocument,
  RotateApplicationSecretDocument,
  UpdateApplicationDocument,
} from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { ApplicationCard } from './application-card';
import { ApplicationForm } from './application-form';
import styles from './applications.module.css';
import { SecretOnce, type Told } from './secret-once';

/** One's own applications: register, change, a new secret, revoke. */
export function DeveloperApplications({ applications }: { applications: readonly OwnApplicationFragment[] }) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const [form, setForm] = useState<OwnApplicationFragment | 'new' | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [stepUp, setStepUp] = useState<string | null>(null);

  async function register(input: RegisterApplicationInput): Promise<string | null> {
    const { registerApplication: result } = await callApi(RegisterApplicationDocument, { input });
    if (result.__typename !== 'ApplicationSecret') return result.code;
    setTold({ clientId: result.application.clientId, secret: result.secret ?? null });
    setForm(null);
    router.refresh();
    return null;
  }

  async function change(id: string, { kind: _, ...input }: RegisterApplicationInput): Promise<string | null> {
    const { updateApplication: result } = await callApi(UpdateApplicationDocument, { input: { id, ...input } });
    if (result.__typename !== 'DeveloperApplication') return result.code;
    toast.show(t('app.saved'));
    setForm(null);
    router.refresh();
    return null;
  }

  async function act(id: string, ask: () => Promise<void>): Promise<void> {
    setBusy(id);
    try {
      await ask();
      router.refresh();
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') setStepUp(id);
      else toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(null);
  }

  const rotate = (id: string) =>
    act(id, async () => {
      const { rotateApplicationSecret: result } = await callApi(RotateApplicationSecretDocument, { id });
      if (result.__typename !== 'ApplicationSecret') throw new ApiError(result.code, result.message);
      setTold({ clientId: result.application.clientId, secret: result.secret ?? null });
    });
  const revoke = (id: string) =>
    act(id, async () => {
      const { revokeApplication: result } = await callApi(RevokeApplicationDocument, { id });
      if (result.__typename !== 'ApplicationRevoked') throw new ApiError(result.code, result.message);
      toast.show(t('applications.revoked'));
    });

  return (
    <div className={styles.part}>
      <div role="status">{told ? <SecretOnce {...told} /> : null}</div>
      {form === 'new' ? <ApplicationForm save={register} cancel={() => setForm(null)} /> : null}
      {form === null ? (
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => setForm('new')}>
            {t('applications.register')}
          </Button>
        </div>
      ) : null}
      {applications.length === 0 && form === null ? (
        <EmptyState title={t('applications.none')}>{t('applications.noneText')}</EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t('applications.title')}>
          {applications.map((application) =>
            form === application ? (
              <li key={application.id} className={styles.card}>
                <ApplicationForm application={application} save={(input) => change(application.id, input)} cancel={() => setForm(null)} />
              </li>
            ) : (
              <ApplicationCard
                key={application.id}
                application={application}
                busy={busy === application.id}
                stepUp={stepUp === application.id}
                edit={() => setForm(application)}
                rotate={() => void rotate(application.id)}
                revoke={() => void revoke(application.id)}
              />
            ),
          )}
        </ul>
      )}
    </div>
  );
}
