const address = /(https?:\/\/\S+)/;

/** The text of a mail, its addresses made into links. */
export function MailText({ text }: { text: string }) {
  return (
    <p className="mt-3 break-words whitespace-pre-line">
      {text
        .trim()
        .split(address)
        .map((part, index) =>
          address.test(part) ? (
            <a key={index} href={part} className="text-trail underline">
              {part}
            </a>
          ) : (
            part
          ),
        )}
    </p>
  );
}
