'use client';

import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/features/organizations/form-dialog';
import { SaveAnnouncementDocument, type AnnouncementDetailFragment } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { draftOf, inputOf } from './announcement-draft';
import { AnnouncementFields } from './announcement-fields';

export interface AnnouncementFormProps {
  /** null: a new one. */
  readonly one: AnnouncementDetailFragment | null;
  readonly onClose: () => void;
  readonly onSaved: (now: AnnouncementDetailFragment) => void;
  /** Somebody else was faster: what it is now. What was typed stays in the form, to be sent upon that. */
  readonly onStale: (now: AnnouncementDetailFragment) => void;
}

export function AnnouncementForm({ one, onClose, onSaved, onStale }: AnnouncementFormProps) {
  const t = useTranslations('announcements');
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(one));
  const [key, setKey] = useState(newIdempotencyKey);

  async function send(reason: string): Promise<string | null> {
    const { outcome } = await callApi(SaveAnnouncementDocument, { input: { ...inputOf(draft, one), reason, idempotencyKey: key } });
    if (outcome.__typename === 'AdminAnnouncement') {
      toast.show(t('saved'));
      onSaved(outcome);
      return null;
    }
    // What was refused is remembered under its key; what is mended is another request.
    setKey(newIdempotencyKey());
    if (outcome.__typename === 'AnnouncementChangedMeanwhile') onStale(outcome.current);
    return outcome.code;
  }

  return (
    <FormDialog title={t(one ? 'edit' : 'new')} confirm={t('save')} onClose={onClose} send={send}>
      <AnnouncementFields
        value={draft}
        begun={one?.state === 'LIVE'}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </FormDialog>
  );
}
