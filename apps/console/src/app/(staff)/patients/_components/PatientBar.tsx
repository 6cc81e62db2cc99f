import { ChevronRight } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import type { ReactNode } from 'react';

type PatientBarProps = {
  /** The patient this page is about; absent on the way to a new one. */
  patient?: { name: string; episodeId: string };
  title: string;
  /** Beside the title, softly: "Draft kept in this tab". */
  aside?: ReactNode;
  action?: ReactNode;
};

const crumb = 'text-trail hover:underline';

/** Where this page stands: caseload, patient, the work at hand. */
export function PatientBar({ patient, title, aside, action }: PatientBarProps) {
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-2 rail:px-6 print:hidden">
      <nav aria-label="Way back" className="flex items-center gap-2">
        <PageLink href="/caseload" className={crumb}>
          Caseload
        </PageLink>
        <ChevronRight aria-hidden className="size-4 text-ink-soft" />
        {patient && (
          <>
            <PageLink href={`/patients/${patient.episodeId}`} className={crumb}>
              {patient.name}
            </PageLink>
            <ChevronRight aria-hidden className="size-4 text-ink-soft" />
          </>
        )}
      </nav>
      <h1 className="text-20 font-semibold">{title}</h1>
      {aside && <div className="text-14 text-ink-soft">{aside}</div>}
      {action && <div className="ml-auto flex gap-2">{action}</div>}
    </header>
  );
}
