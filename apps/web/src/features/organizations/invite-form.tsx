'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { Select, TextArea } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationInvitationRowFragment, OrganizationRole } from '@/gql/graphql';
import manage from './manage.module.css';
import styles from './organizations.module.css';
import { ADDRESSES_AT_ONCE, readAddresses } from './read-addresses';
import { sendInvitations, type Sending } from './send-invitations';
import { useProblem } from './use-problem';

const ROLES: readonly OrganizationRole[] = ['MEMBER', 'ADMIN'];

/** Invites one address or several; those that were refused stay in the field, with the reason. */
export function InviteForm({
  organizationId,
  onSent,
}: {
  organizationId: string;
  onSent: (sent: readonly OrganizationInvitationRowFragment[]) => void;
}) {
  const t = useTranslations('organizationManage');
  const roles = useTranslations('organizations');
  const words = useProblem();
  const toast = useToast();
  const [text, setText] = useState('');
  const [role, setRole] = useState<OrganizationRole>('MEMBER');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [failed, setFailed] = useState<Sending['failed']>([]);

  async function send(): Promise<void> {
    const addresses = readAddresses(text);
    setFailed([]);
    if (addresses.length === 0) return setProblem(t('noAddress'));
    if (addresses.length > ADDRESSES_AT_ONCE) return setProblem(t('tooMany', { count: ADDRESSES_AT_ONCE }));
    setProblem(null);
    setBusy(true);
    const sending = await sendInvitations(organizationId, addresses, role);
    setBusy(false);
    setText(sending.failed.map(({ email }) => email).join('\n'));
    setFailed(sending.failed);
    if (sending.sent.length > 0) {
      onSent(sending.sent);
      toast.show(t('sent', { count: sending.sent.length }));
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={t('emails')}
        hint={t('emailsHint', { count: ADDRESSES_AT_ONCE })}
        rows={3}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        inputMode="email"
        value={text}
        error={problem}
        onChange={(event) => setText(event.target.value)}
      />
      <Select label={t('role')} value={role} onChange={(event) => setRole(event.target.value as OrganizationRole)}>
        {ROLES.map((value) => (
          <option key={value} value={value}>
            {roles(`role.${value}`)}
          </option>
        ))}
      </Select>
      <div role="status">
        {failed.length > 0 ? (
          <Banner tone="red" title={t('notSent')}>
            <ul className={manage.failures}>
              {failed.map(({ email, error }) => (
                <li key={email}>
                  <strong>{email}</strong> – {words(error)}
                </li>
              ))}
            </ul>
          </Banner>
        ) : null}
      </div>
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
