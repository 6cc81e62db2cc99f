import type { CaseloadView } from './readView.ts';

/** The address of a view; the order by urgency goes without saying. */
export function viewHref(view: CaseloadView): `/caseload${string}` {
  const said = Object.entries(view).filter(([key, value]) => value && !(key === 'sort' && value === 'urgency'));
  const query = new URLSearchParams(said as [string, string][]).toString();
  return query ? `/caseload?${query}` : '/caseload';
}
