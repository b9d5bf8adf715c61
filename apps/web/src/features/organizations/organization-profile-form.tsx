'use client';

import { Button } from '@gps/ui/button';
import { TextArea, TextField } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UpdateOrganizationDocument, type OrganizationCardFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { organizationPath } from './organization-path';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

/** Name and description. */
export function OrganizationProfileForm({
  organization,
}: {
  organization: Pick<OrganizationCardFragment, 'id' | 'alias' | 'name' | 'about'>;
}) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const words = useProblem();
  const [name, setName] = useState(organization.name);
  const [about, setAbout] = useState(organization.about);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ field: 'name' | 'about'; text: string } | null>(null);

  async function save(): Promise<void> {
    const changed = {
      ...(name.trim() === organization.name ? {} : { name: name.trim() }),
      ...(about.trim() === organization.about ? {} : { about: about.trim() }),
    };
    setProblem(null);
    setBusy(true);
    try {
      if (Object.keys(changed).length > 0) {
        const { updateOrganization } = await callApi(UpdateOrganizationDocument, {
          input: { organizationId: organization.id, ...changed },
        });
        unlessRefused(updateOrganization);
        router.refresh();
      }
      toast.show(t('app.saved'));
    } catch (error) {
      // A refused text does not say which one it was; the name is the likelier one if it was changed.
      const aboutOnly = !('name' in changed) || (error instanceof ApiError && error.code === 'text.too_long' && about.length > 500);
      setProblem({ field: aboutOnly ? 'about' : 'name', text: words(error) });
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
      <TextField
        label={t('organizationManage.name')}
        hint={t('organizationManage.nameHint')}
        value={name}
        required
        minLength={2}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        error={problem?.field === 'name' ? problem.text : null}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label={t('organizationManage.about')}
        hint={t('organizationManage.aboutHint')}
        value={about}
        rows={5}
        maxLength={500}
        error={problem?.field === 'about' ? problem.text : null}
        onChange={(event) => setAbout(event.target.value)}
      />
      <TextField
        label={t('organizationManage.address')}
        hint={t('organizationManage.addressText')}
        value={organizationPath(organization.alias)}
        readOnly
      />
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {t('app.save')}
        </Button>
      </div>
    </form>
  );
}
