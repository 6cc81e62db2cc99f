import { CircleAlert } from 'lucide-react';
import { count } from '#words/count.ts';
import { pathWords } from '#words/pathWords.ts';
import type { Problem } from './LoadedData.ts';

/** What is wrong with a file, and where; nothing of it is kept. */
export function FileProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <section
      aria-label="What is wrong with the file"
      className="grid gap-2 rounded-control border border-emergency p-3"
    >
      <p className="flex items-center gap-2 font-semibold text-emergency">
        <CircleAlert aria-hidden className="size-5 shrink-0" />
        This file cannot be used: {count(problems.length, 'problem')}
      </p>
      <ul className="grid gap-2">
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <b>{pathWords(path)}:</b> {message}
            {path && <code className="block text-13 text-ink-soft">{path}</code>}
          </li>
        ))}
      </ul>
      <p className="text-14 text-ink-soft">Nothing was loaded. Put the file right, then choose it again.</p>
    </section>
  );
}
