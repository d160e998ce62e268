/** Returns the day by Universal Time, which the feed gives its dates in: no reader finds a paper of tomorrow there. */
export const today = (): string => new Date().toISOString().slice(0, 10);
