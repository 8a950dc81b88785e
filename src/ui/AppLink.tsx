import type { ReactNode } from "react";
import type { LinkProps } from "react-router";
import { Link, useLocation } from "react-router";
import { withEdition } from "./useAppNavigate";

interface AppLinkProps extends Omit<LinkProps, "to"> {
  to: string;
}

/** A link inside the product that keeps the chosen edition in the URL. */
export function AppLink({ to, ...rest }: AppLinkProps): ReactNode {
  const { search } = useLocation();
  return <Link to={withEdition(to, search)} {...rest} />;
}
