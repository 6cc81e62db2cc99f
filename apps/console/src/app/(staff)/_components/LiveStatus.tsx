'use client';
import { useLiveState } from './LiveProvider.tsx';

const looks = {
  opening: { word: null, shape: <circle cx="5" cy="5" r="4" fill="currentColor" />, tone: 'text-ink-soft' },
  live: { word: 'Live', shape: <circle cx="5" cy="5" r="4" fill="currentColor" />, tone: 'text-trail' },
  away: {
    word: 'Reconnecting…',
    shape: <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.5" />,
    tone: 'text-same-day',
  },
  ended: {
    word: 'Not live: sign in again',
    shape: <path d="M1.500 1.500l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
    tone: 'text-same-day',
  },
};

/** Whether the caseload follows by itself, by shape and word, and when it was last read: "14:05". */
export function LiveStatus({ checkedAt }: { checkedAt: string }) {
  const { word, shape, tone } = looks[useLiveState()];
  return (
    <>
      <svg viewBox="0 0 10 10" aria-hidden className={`mr-1.5 inline-block size-2.5 ${tone}`}>
        {shape}
      </svg>
      {word ? (
        <>
          <span className="font-semibold text-ink">{word}</span>, checked {checkedAt}
        </>
      ) : (
        <>Checked {checkedAt}</>
      )}
    </>
  );
}
