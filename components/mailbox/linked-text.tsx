const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** A mail's plain text with its addresses as links. */
export const LinkedText = ({ text }: { text: string }) => {
  let at = 0;
  const parts = text.split(ADDRESS).map((part) => {
    const key = at;
    at += part.length + 1;
    return { key, part };
  });
  return (
    <p className="whitespace-pre-wrap break-words">
      {parts.map(({ key, part }) =>
        ADDRESS.test(part) ? (
          <a key={key} href={part} className="link">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
};
