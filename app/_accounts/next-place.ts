/** Where to go after signing in: the page of a host that was asked for, else their classes. Never another site. */
export const nextPlace = (asked: string | readonly string[] | undefined): string =>
  typeof asked === 'string' && /^\/host(\/[\w-]+)*$/.test(asked) ? asked : '/host';
