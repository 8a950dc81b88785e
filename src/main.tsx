import "./app/theme/antd.css";
import "antd/dist/reset.css";
import "./app/theme/fonts.css";
import "./app/theme/base.css";
import { createRoot } from "react-dom/client";
import { App, fetchApp, preloadApp } from "./app/App";
import { startLanguages } from "./app/i18n/i18n";
import { installCssVariables } from "./app/theme/cssVariables";

installCssVariables();

const root = document.getElementById("root");
if (root) {
  fetchApp(window.location);
  // texts that did not come are no reason to show nothing: the app says what is wrong, and can be loaded anew
  startLanguages()
    .catch(() => undefined)
    .then(() => preloadApp(window.location))
    .then(() => createRoot(root).render(<App />));
}
