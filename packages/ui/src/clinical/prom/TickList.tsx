import { Checkbox } from '../../primitives/Checkbox.tsx';

export type TickListProps = {
  label: string;
  sentences: readonly { linkId: string; text: string }[];
  ticked: ReadonlySet<string>;
  onChange: (linkId: string, isTicked: boolean) => void;
};

/** Sentences to tick; what is left blank is not ticked. */
export function TickList({ label, sentences, ticked, onChange }: TickListProps) {
  return (
    <div role="group" aria-label={label} className="grid rounded-card border border-line bg-surface">
      {sentences.map(({ linkId, text }) => (
        <Checkbox
          key={linkId}
          label={text}
          checked={ticked.has(linkId)}
          onChange={(event) => onChange(linkId, event.target.checked)}
          className="min-h-16 border-t border-line px-4 py-3 first:border-t-0 has-checked:bg-trail-soft"
        />
      ))}
    </div>
  );
}
