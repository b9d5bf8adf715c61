import { NoSuch } from '@/platform/shell/no-such';

export default function PostNotFound() {
  return <NoSuch part="post" />;
}
