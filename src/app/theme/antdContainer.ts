/**
 * Where antd writes the values of its themes. Each of its components that appears looks for them among all that stands beside
 * them, and in the head of the page that is a line for each file of the app.
 */
export const antdContainer = document.createElement("div");
// before the style sheets, which have the last word
document.head.prepend(antdContainer);
