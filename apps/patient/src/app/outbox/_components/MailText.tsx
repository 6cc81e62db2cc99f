const address = /(https?:\/\/\S+)/;

/** A mail's text with its addresses as links. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="break-words whitespace-pre-line">
      {text
        .trim()
        .split(address)
        .map((part, index) =>
          address.test(part) ? (
            <a key={index} href={part} className="font-semibold text-trail underline">
              {part}
            </a>
          ) : (
            part
          ),
        )}
    </div>
  );
}
