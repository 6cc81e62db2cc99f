'use client';
import { ChevronDown } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { cn } from '@cairn/ui/cn';
import { AboutRule } from './AboutRule.tsx';
import { ActedOn } from './ActedOn.tsx';
import { RuleName } from './RuleName.tsx';
import type { RuleRow } from './RuleRecordData.ts';
import { TakenOn } from './TakenOn.tsx';

export const columns = 7;

/** A rule as a row of the table; its name opens what it is about beneath. */
export function RuleRowCells({ row, days }: { row: RuleRow; days: number }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const none = row.raised === 0;
  return (
    <Fragment>
      <tr className={cn(open && '[&>*]:border-b-0!')}>
        <th scope="row" className="font-normal">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex w-full items-start justify-between gap-2 rounded-control hover:text-trail"
          >
            <RuleName row={row} />
            <ChevronDown
              aria-hidden
              className={cn('mt-0.5 size-5 shrink-0 text-trail transition-transform', open && 'rotate-180')}
            />
          </button>
        </th>
        <td data-num className={cn(none ? 'text-ink-soft' : 'font-semibold')}>
          {row.raised}
        </td>
        <td data-num>{none || row.perPatientMonth === null ? '–' : row.perPatientMonth.toFixed(2)}</td>
        <td>{none ? <span className="text-ink-soft">–</span> : <ActedOn row={row} />}</td>
        <td data-num>{none ? '–' : row.notUseful}</td>
        <td>
          <TakenOn row={row} />
        </td>
        <td data-num>{none ? '–' : row.open}</td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={columns} className="pt-0!">
          {open && <AboutRule row={row} days={days} />}
        </td>
      </tr>
    </Fragment>
  );
}
