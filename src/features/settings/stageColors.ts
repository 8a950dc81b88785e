/** The colours a stage can have, from cool to warm, each with the word that names it in the texts; the table takes no other. */
export const STAGE_COLORS = {
  "#3D5A98": "indigo",
  "#3D7EA6": "blue",
  "#2F8F9D": "teal",
  "#3C8D6E": "green",
  "#0B6E4F": "deepGreen",
  "#8A9A2B": "olive",
  "#D19A2A": "saffron",
  "#D17A22": "orange",
  "#B5532A": "brick",
  "#A2466B": "plum",
  "#6F5AA8": "violet",
  "#7A7F87": "grey",
} as const;
