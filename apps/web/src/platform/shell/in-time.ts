/** Whether something is there within so many milliseconds; a failure within them is thrown. */
export async function inTime(wanted: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, milliseconds, false)));
  try {
    return await Promise.race([wanted.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
