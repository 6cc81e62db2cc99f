export { demoAccounts } from './demoAccounts.ts';
export { demoPatients } from './demoPatients.ts';
export { people } from './people.ts';
export { isEmpty, seedDemo } from './seedDemo.ts';
