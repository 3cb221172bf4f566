/** Does one piece of work after the other, in the order in which they are asked for. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue. Work that rejects doesn't keep the next from being done; its own caller hears of it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
