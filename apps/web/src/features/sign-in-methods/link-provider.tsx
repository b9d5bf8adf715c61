'use client';

import { Button, buttonClass } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface LinkProviderProps {
  /** Where Keycloak is asked to link; it wants a recent sign-in first, and the person to agree over there. */
  readonly address: string;
  /** In the reader's language; given by the page, so that no other page carries these words. */
  readonly words: { readonly link: string; readonly title: string; readonly text: string; readonly next: string };
}

/** Says what a linked account means before anybody leaves for the other provider. */
export function LinkProvider({ address, words }: LinkProviderProps) {
  const t = useTranslations('app');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {words.link}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={words.title}
        closeLabel={t('close')}
        actions={
          <a href={address} className={buttonClass('primary')}>
            {words.next}
          </a>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </>
  );
}
