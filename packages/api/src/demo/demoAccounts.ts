/** Every demo account has this password. */
export const demoPassword = 'walk a little every day';

const domain = 'demo.cairn.example';

/** The accounts the demo data comes with, and what each is for. */
export const demoAccounts = [
  { who: 'Rosa Delgado, patient in week 7', app: 'patient', email: `rosa.delgado@${domain}` },
  { who: 'Maya Okafor, her therapist', app: 'console', email: `maya.okafor@${domain}` },
  { who: 'Ruth Lindqvist, clinic lead', app: 'console', email: `ruth.lindqvist@${domain}` },
  { who: 'Sam Whitfield, administrator', app: 'console', email: `sam.whitfield@${domain}` },
  { who: 'Elena Marsh, therapist of another clinic', app: 'console', email: `elena.marsh@${domain}` },
].map((account) => ({ ...account, app: account.app as 'patient' | 'console', password: demoPassword }));

export const demoEmail = (name: string) =>
  `${name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.')}@${domain}`;
