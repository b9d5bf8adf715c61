import { NoSuch } from '@/platform/shell/no-such';

export default function ProfileNotFound() {
  return <NoSuch part="profile" />;
}
