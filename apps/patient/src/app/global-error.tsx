'use client';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import './globals.css';

/** When not even the frame of the page can be shown. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body className="bg-canvas p-4">
        <title>Cairn</title>
        <main className="mx-auto grid max-w-[35rem] gap-3">
          <h1 className="text-32 font-semibold">Cairn cannot be reached</h1>
          <ErrorState
            happened="Something is broken on our side."
            kept="What you logged is kept, on this phone or at the clinic."
            todo="Try again in a minute. In an emergency call your local emergency number."
            onRetry={reset}
          />
        </main>
      </body>
    </html>
  );
}
