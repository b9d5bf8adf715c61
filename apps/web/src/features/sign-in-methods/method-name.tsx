'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextField } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RenameSignInMethodDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';

export interface MethodNameProps {
  readonly id: string;
  readonly name: string;
  /** In the reader's language; given by the page, so that no other page carries these words. */
  readonly words: { readonly rename: string; readonly name: string; readonly nameInvalid: string };
}

/** Gives a key or an app a name, so that two of them can be told apart. */
export function MethodName({ id, name, words }: MethodNameProps) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(name);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function save(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const { renameSignInMethod: result } = await callApi(RenameSignInMethodDocument, { id, name: typed });
      if (result.__typename === 'TextRefused') setError(words.nameInvalid);
      else {
        toast.show(t(result.__typename === 'SignInMethods' ? 'app.saved' : 'errors.code.other'));
        setOpen(false);
        router.refresh();
      }
    } catch (problem) {
      setError(t(`errors.code.${errorKeyOf(problem)}`));
    }
    setBusy(false);
  }

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.rename}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={words.rename}
        closeLabel={t('app.close')}
        actions={
          <Button type="submit" form={`name-${id}`} variant="primary" busy={busy}>
            {t('app.save')}
          </Button>
        }
      >
        <form
          id={`name-${id}`}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField label={words.name} value={typed} maxLength={100} error={error} onChange={(event) => setTyped(event.target.value)} />
        </form>
      </Dialog>
    </>
  );
}
