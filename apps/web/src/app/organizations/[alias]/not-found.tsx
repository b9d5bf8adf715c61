import { NoSuch } from '@/platform/shell/no-such';

export default function OrganizationNotFound() {
  return <NoSuch part="organizations" />;
}
