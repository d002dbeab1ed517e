/** The items in an order of their own for each seed, the same each time. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed + 1;
  for (let n = order.length - 1; n > 0; n -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (n + 1);
    [order[n], order[other]] = [order[other] as T, order[n] as T];
  }
  return order;
}
