'use client';

import { useEffect } from 'react';

/** Dialogs lock the page's scrolling with a style sheet of their own; it may stand only with this request's nonce. */
export function ScrollLockNonce({ nonce }: { nonce: string }) {
  useEffect(() => {
    // A refresh brings another nonce, but the document keeps the policy it came with.
    (globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ ??= nonce;
  }, [nonce]);
  return null;
}
