'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SetOrganizationIdentityProviderDocument, type OrganizationProviderCardFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import manage from './manage.module.css';
import { OidcFields } from './oidc-fields';
import styles from './organizations.module.css';
import { fieldOf, providerInput, providerValues, type ProviderField, type ProviderValues } from './provider-values';
import { SamlFields } from './saml-fields';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

const FORM = 'organization-provider';

interface Problem {
  readonly field: ProviderField | null;
  readonly text: string;
}

/** The settings of an organization's own sign-in; while somebody proves who they are, all but the secret waits in this tab. */
export function ProviderForm({ organizationId, provider }: { organizationId: string; provider: OrganizationProviderCardFragment | null }) {
  const t = useTranslations();
  const words = useProblem();
  const toast = useToast();
  const router = useRouter();
  const [values, setValues] = useState(() => providerValues(provider));
  const [busy, setBusy] = useState(false);
  const [proof, setProof] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const secretGone = t('organizationManage.secretGone');
  useEffect(() => {
    const draft = takeDraft<ProviderValues & { readonly hadSecret: boolean }>(FORM);
    if (!draft) return;
    const { hadSecret, ...kept } = draft;
    setValues({ ...kept, clientSecret: '' });
    if (hadSecret) setProblem({ field: 'clientSecret', text: secretGone });
  }, [secretGone]);

  const change = (now: Partial<ProviderValues>): void => setValues((before) => ({ ...before, ...now }));
  const fields = { values, change, error: (field: ProviderField) => (problem?.field === field ? problem.text : null) };

  async function save(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const input = providerInput(organizationId, values);
      const { setOrganizationIdentityProvider } = await callApi(SetOrganizationIdentityProviderDocument, { input });
      unlessRefused(setOrganizationIdentityProvider);
      change({ clientSecret: '', metadata: '', certificates: '' });
      toast.show(t('organizationManage.savedProvider'));
      router.refresh();
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') setProof(true);
      else setProblem({ field: error instanceof ApiError ? fieldOf(error.code, values) : null, text: words(error) });
    }
    setBusy(false);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className={manage.choices}>
        <legend>{t('organizationManage.protocol')}</legend>
        {(['OIDC', 'SAML'] as const).map((protocol) => (
          <label key={protocol} className={manage.choice}>
            <input type="radio" name="protocol" checked={values.protocol === protocol} onChange={() => change({ protocol })} />
            {t(`organizationManage.${protocol}`)}
          </label>
        ))}
      </fieldset>
      {values.protocol === 'OIDC' ? <OidcFields {...fields} secretSet={provider?.protocol === 'OIDC'} /> : <SamlFields {...fields} />}
      <div role="status">
        {proof ? <p>{t('deletion.stepUp')}</p> : null}
        {problem && problem.field === null ? <Banner tone="red" title={problem.text} /> : null}
      </div>
      {provider ? <p className={styles.text}>{t('organizationManage.replaceText')}</p> : null}
      <div>
        {proof ? (
          <Button
            variant="primary"
            onClick={() => leaveForStepUp(FORM, { ...values, clientSecret: '', hadSecret: values.clientSecret !== '' })}
          >
            {t('deletion.stepUpButton')}
          </Button>
        ) : (
          <Button type="submit" variant="primary" busy={busy}>
            {t('organizationManage.saveProvider')}
          </Button>
        )}
      </div>
    </form>
  );
}
