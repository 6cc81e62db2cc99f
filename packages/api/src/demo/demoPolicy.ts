import { type Policy, defaultPolicy } from '@cairn/vocabulary';

/** A demo clinic's second policy, in force since before any of its patients began. */
export const demoPolicy: Policy = { ...defaultPolicy, version: 2 };
