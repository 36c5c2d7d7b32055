/** Where the server keeps a draft, or a part of what belongs to it. */
export const draftPath = (id: string, part = ''): string => `/api/drafts/${encodeURIComponent(id)}${part}`;
