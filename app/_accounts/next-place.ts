/** Pages to which signing in may lead: those of a host and of the studio, with what their address asks for. */
const PLACE = /^\/(host|studio)(\/[\w-]+)*(\?[\w.~%+=&-]*)?$/;

/** Where to go after signing in: the page that was asked for, else the classes of the host. Never another site. */
export const nextPlace = (asked: string | readonly string[] | undefined): string =>
  typeof asked === 'string' && PLACE.test(asked) ? asked : '/host';
