import { NoSuch } from '@/platform/shell/no-such';

export default function NotFound() {
  return <NoSuch part="errors" />;
}
