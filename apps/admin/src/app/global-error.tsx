'use client';

/** When even the frame fails there is no language to ask for. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Staff · Grand Prix Social</title>
      </head>
      <body>
        <main>
          <h1>The dashboard could not be shown</h1>
          <p>Nothing was changed. Try again in a moment.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
