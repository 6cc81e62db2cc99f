import { CaseloadQuery } from '@cairn/vocabulary';

/** What the address asks to see; a part that means nothing is left out. */
export type CaseloadView = Pick<CaseloadQuery, 'sort' | 'group' | 'filter' | 'search' | 'therapistId'>;

type SearchParams = Record<string, string | string[] | undefined>;

export function readView(params: SearchParams): CaseloadView {
  const { sort, group, filter, search, therapistId } = CaseloadQuery.shape;
  return {
    sort: sort.safeParse(params.sort).data ?? 'urgency',
    group: group.safeParse(params.group).data,
    filter: filter.safeParse(params.filter).data,
    search: search.safeParse(params.search).data || undefined,
    therapistId: therapistId.safeParse(params.therapistId).data,
  };
}
