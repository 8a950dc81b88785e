/** Per changed column what it was and what it is. */
export type Changes = Record<string, { from: string | number | null; to: string | number | null }>;
