/** The colours of the product in one mode; every other colour on a page is derived from these. */
export interface Palette {
  ink: string;
  inkSoft: string;
  paper: string;
  surface: string;
  surfaceSunken: string;
  line: string;
  brand: string;
  brandHover: string;
  brandSoft: string;
  onBrand: string;
  /** The ground of the identity's own surfaces, the same family in both modes. */
  deep: string;
  onDeep: string;
  accent: string;
  accentSoft: string;
  danger: string;
  dangerSoft: string;
  success: string;
  warning: string;
  info: string;
  open: string;
  limitedIncome: string;
  abroad: string;
  shadow: string;
}

export const light: Palette = {
  ink: "#14213D",
  inkSoft: "#566079",
  paper: "#FBFAF7",
  surface: "#FFFFFF",
  surfaceSunken: "#F3F1EA",
  line: "#E4E0D5",
  brand: "#0B6E4F",
  brandHover: "#0C7A58",
  brandSoft: "#E3F1EB",
  onBrand: "#FFFFFF",
  deep: "#0B5B43",
  onDeep: "#FBFAF7",
  accent: "#E09F3E",
  accentSoft: "#FBF0DC",
  danger: "#B3261E",
  dangerSoft: "#FBE9E7",
  success: "#0B6E4F",
  warning: "#945D0A",
  info: "#3D5A98",
  open: "#0B6E4F",
  limitedIncome: "#D17A22",
  abroad: "#3D5A98",
  shadow: "0 1px 2px rgb(20 33 61 / 6%), 0 6px 20px rgb(20 33 61 / 7%)",
};

export const dark: Palette = {
  ink: "#ECE8DE",
  inkSoft: "#A5AEC2",
  paper: "#0E1628",
  surface: "#162038",
  surfaceSunken: "#0A1120",
  line: "#2A3652",
  brand: "#4CC29A",
  brandHover: "#6AD3AF",
  brandSoft: "#173A3B",
  onBrand: "#0A1120",
  deep: "#0B3A33",
  onDeep: "#F3EFE6",
  accent: "#F0B75E",
  accentSoft: "#3A301F",
  danger: "#FF8F85",
  dangerSoft: "#44242B",
  success: "#4CC29A",
  warning: "#F0B75E",
  info: "#8FABE6",
  open: "#4CC29A",
  limitedIncome: "#EB9F55",
  abroad: "#8FABE6",
  shadow: "0 1px 2px rgb(0 0 0 / 30%), 0 6px 20px rgb(0 0 0 / 35%)",
};
