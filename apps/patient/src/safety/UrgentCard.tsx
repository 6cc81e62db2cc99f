'use client';
import { Phone } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { cn } from '@cairn/ui/cn';
import { CareCard } from '@cairn/ui/clinical/CareCard';
import { SayThis } from '@cairn/ui/clinical/SayThis';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import type { History, SafetyFinding } from '@cairn/vocabulary';
import type { Day } from '#day/Day.ts';
import { telHref } from '@cairn/vocabulary';
import { urgentWords } from './urgentWords.ts';

export type UrgentCardProps = {
  tier: 'E' | 'S';
  findings: readonly SafetyFinding[];
  history: History;
  clinic: Day['clinic'];
  /** Where the answer is: "Your answer is saved on this phone (08:52) and is sent when you’re online." */
  kept: string;
  /** Under the call: ways on and back. */
  children?: ReactNode;
  /** The card is the whole page: it takes the focus, and its heading is the h1. */
  page?: boolean;
};

/**
 * What to do now about an answer: an emergency goes to the hospital, the rest is a call to the clinic today. On an
 * emergency's page the call stays in reach of a thumb.
 */
export function UrgentCard({ tier, findings, history, clinic, kept, children, page = false }: UrgentCardProps) {
  const words = urgentWords(findings, tier, history);
  const emergency = tier === 'E';
  const number = emergency ? clinic.emergencyNumber : clinic.phone;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!page) return;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [page]);
  const Part = page ? 'h2' : 'h3';
  const call = (
    <a href={telHref(number)} className={buttonStyle({ variant: emergency ? 'danger' : 'primary', size: 'big' })}>
      <Phone aria-hidden />
      Call {number}
    </a>
  );
  const inReach = page && emergency;
  return (
    <div ref={ref} tabIndex={-1} className={cn('outline-none', inReach && 'pb-32')}>
      <CareCard
        level={emergency ? 'emergency' : 'same-day'}
        headingLevel={page ? 1 : 2}
        heading={emergency ? 'Go to an emergency department now' : `Call ${clinic.name} today`}
        because={words.because}
        kept={kept}
        action={
          page &&
          !inReach && (
            <>
              {call}
              {children}
            </>
          )
        }
      >
        {!page && call}
        <div className="grid gap-2">
          <Part className="text-20 font-semibold">What to do</Part>
          {emergency ? (
            <ol>
              <li>Ask someone to take you. Do not drive.</li>
              <li>If nobody can, or you feel worse, call {clinic.emergencyNumber}.</li>
              {clinic.emergencyDepartment && (
                <li>
                  Nearest: <b>{clinic.emergencyDepartment}</b>
                </li>
              )}
            </ol>
          ) : (
            <ol>
              <li>Call the clinic and say what you answered.</li>
              <li>Nobody there? Call your doctor or an urgent care center today.</li>
              <li>If it gets worse, or you feel very ill, call {clinic.emergencyNumber}.</li>
            </ol>
          )}
        </div>
        <div className="grid gap-2">
          <Part className="text-20 font-semibold">
            {emergency ? 'Say this on the phone or at the desk' : 'Say this on the phone'}
          </Part>
          <SayThis>
            “{words.say.join(' ')}
            {words.checkFor && (
              <>
                {' '}
                Please check me for <b>{words.checkFor}</b> today.
              </>
            )}
            ”
          </SayThis>
        </div>
      </CareCard>
      {inReach && (
        <div className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]">
          <div className="mx-auto grid max-w-[35rem] gap-1 px-4 pt-3 pb-1">
            {call}
            {children}
          </div>
        </div>
      )}
    </div>
  );
}
