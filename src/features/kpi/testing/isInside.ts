/** Whether a point lies inside a path of straight lines, counted by the sides to its right. */
export function isInside(path: string, [x, y]: [number, number]): boolean {
  const rings = path.split("M").slice(1);
  const corners = rings.map((ring) =>
    ring
      .replace("Z", "")
      .split("L")
      .map((corner) => corner.split(",").map(Number)),
  );
  const crossed = corners.flatMap((ring) =>
    ring.filter(([x1 = 0, y1 = 0], place) => {
      const [x2 = 0, y2 = 0] = ring[(place + 1) % ring.length] ?? [];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossed.length % 2 === 1;
}
