import { soon } from '@cairn/ui/primitives/later';

/** The form of a walk, whose code comes beside the page's. */
export const WalkForm = soon(async () => (await import('./WalkForm.tsx')).WalkForm);
