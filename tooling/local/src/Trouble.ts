/** Something the person can put right: shown as one line without a stack. */
export class Trouble extends Error {
  override name = 'Trouble';
}
