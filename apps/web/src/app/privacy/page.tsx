import { permanentRedirect } from 'next/navigation';

/** Where the notice stood before documents had versions. */
export default function PrivacyPage(): never {
  permanentRedirect('/legal/privacy');
}
