import { InviteToOrganizationDocument, type OrganizationInvitationRowFragment, type OrganizationRole } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { unlessRefused } from './unless-refused';

export interface Sending {
  readonly sent: readonly OrganizationInvitationRowFragment[];
  readonly failed: readonly { readonly email: string; readonly error: unknown }[];
}

/** One after the other: one address that is refused stops none of the others. */
export async function sendInvitations(organizationId: string, emails: readonly string[], role: OrganizationRole): Promise<Sending> {
  const sent: OrganizationInvitationRowFragment[] = [];
  const failed: { email: string; error: unknown }[] = [];
  for (const email of emails) {
    try {
      const { inviteToOrganization } = await callApi(InviteToOrganizationDocument, { input: { organizationId, email, role } });
      sent.push(unlessRefused(inviteToOrganization));
    } catch (error) {
      failed.push({ email, error });
    }
  }
  return { sent, failed };
}
