/** Time, as what listens needs it. In tests it stands still until it is told to go on. */
export interface Clock {
  /** In milliseconds, on the same line as the `timeStamp` of events. */
  now(): number;
  /** Once, unless it is called off. All that happened until then was heard before. */
  after(ms: number, then: () => void): () => void;
  /** When what was changed just now can really be seen. */
  painted(then: (atMs: number) => void): void;
}

/** With the next frame: browsers tell of what a pointer did before they draw. */
export const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  after: (ms, then) => {
    let frame = 0;
    const timer = setTimeout(() => (frame = requestAnimationFrame(then)), ms);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  },
  painted: (then) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        then(performance.now());
      };
      port2.postMessage(undefined);
    });
  },
};
