/** What a lead's row says when it is in a stage: of a loss its reason, of a sale product and price, of both when. */
export function endingOf(stage: string, endedAt: string) {
  return {
    lost_reason_id: stage === "lost" ? "budget" : null,
    sold_product: stage === "won" ? "apartment" : null,
    sold_price_mad: stage === "won" ? 420_000 : null,
    closed_at: stage === "won" || stage === "lost" ? endedAt : null,
  };
}
