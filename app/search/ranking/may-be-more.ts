/**
 * Whether products that nobody read closely may belong on the list too. `answering`: so many answer anything; `read`:
 * so many of them were read, the likeliest; `worthy`: so many of those belong on the list. Where most of what was read
 * does not, the reading went far enough.
 */
export function mayBeMore({
  answering,
  read,
  worthy,
}: {
  readonly answering: number;
  readonly read: number;
  readonly worthy: number;
}): boolean {
  return read < answering && worthy > read / 2;
}
