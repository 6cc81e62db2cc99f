/** A sentence in which no number is parted from its %: the line breaks before both. */
export const Unbroken = ({ children }: { children: string }) =>
  children.split(/(\d[\d.–]* %)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
