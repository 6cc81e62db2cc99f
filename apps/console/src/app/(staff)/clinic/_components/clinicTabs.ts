/** The pages of the section Clinic, in the order of their tabs; another one is a line. */
export const clinicTabs = [
  { href: '/clinic', label: 'Board' },
  { href: '/clinic/rules', label: 'Rules' },
  { href: '/clinic/policy', label: 'Policy' },
  { href: '/clinic/questionnaires', label: 'Questionnaires' },
] as const;
