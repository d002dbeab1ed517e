/**
 * Has `work` done for every call, but never twice at once: what is asked for while it is being done is done once more
 * afterwards, so that the last result is never older than the last call. `work` does not fail.
 */
export function inTurn(work: () => Promise<void>): () => void {
  let asked = 0;
  const run = async () => {
    for (let done = 0; done < asked;) {
      done = asked;
      await work();
    }
    asked = 0;
  };
  return () => {
    asked += 1;
    if (asked === 1) void run();
  };
}
