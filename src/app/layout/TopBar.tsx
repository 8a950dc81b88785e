import type { ReactNode } from "react";
import { BellButton } from "../bell/BellButton";
import { SearchButton } from "../search/SearchButton";
import { EditionSwitch } from "./EditionSwitch";
import { LanguageSwitch } from "./LanguageSwitch";
import { MeMenu } from "./MeMenu";
import { Scope } from "./Scope";
import styles from "./topBar.module.css";

/** The bar above every page: where the reader is, the edition looked at, language and account. */
export function TopBar(): ReactNode {
  return (
    <div className={styles.bar}>
      <Scope />
      <EditionSwitch />
      <SearchButton />
      <div className={styles.end}>
        <BellButton />
        <LanguageSwitch />
        <MeMenu />
      </div>
    </div>
  );
}
