import { redirect } from 'next/navigation';

/** Mails lead here; what somebody belongs to stands among their settings. */
export default function OrganizationsPage(): never {
  redirect('/settings/organizations');
}
