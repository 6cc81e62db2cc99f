'use client';
import './globals.css';

/** When not even the frame of the page can be shown. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body className="bg-canvas p-4">
        <title>Cairn</title>
        <main className="mx-auto grid max-w-[35rem] gap-3">
          <h1 className="text-32 font-semibold">Cairn cannot be reached</h1>
          <div role="alert" className="grid gap-1 rounded-card border border-line-strong bg-surface p-4">
            <p className="font-semibold">Something is broken on our side.</p>
            <p>What you logged is kept, on this phone or at the clinic.</p>
            <p>Try again in a minute. In an emergency call your local emergency number.</p>
            <button type="button" onClick={reset} className="min-h-12 justify-self-start text-trail underline">
              Try again
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
