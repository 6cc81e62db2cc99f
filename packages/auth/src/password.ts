import { hash, verify } from '@node-rs/argon2';

/** Argon2id, 19 MiB, 2 passes, 1 lane. @source OWASP Password Storage Cheat Sheet */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** NewPassword takes no longer ones; hashing whatever is sent would let strangers choose how long it takes. */
const LONGEST = 256;

let decoy: Promise<string> | undefined;

/** Whether the password is right; takes as long when there is none to compare with, so that nobody learns who is known. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such account');
  if (stored === null || password.length > LONGEST) {
    await verify(await decoy, '');
    return false;
  }
  return verify(stored, password.normalize('NFKC'));
}
