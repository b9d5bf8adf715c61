import { NoSuch } from '@/platform/shell/no-such';

export default function RecordNotFound() {
  return <NoSuch part="racing" />;
}
