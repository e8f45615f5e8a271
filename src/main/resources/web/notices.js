// Short messages at the top of the form, one of each sort, read out by screen readers.
import { element } from "./words.js";

/** Says `text`, perhaps with a button `[label, action]`; without a text, takes back what was said. */
export function notice(sort, text, button) {
  const notices = document.getElementById("notices");
  notices.querySelector(`[data-sort="${sort}"]`)?.remove();
  if (!text) return;
  const message = element("p", { data: { sort }, textContent: `${text} ` });
  if (button) {
    const act = element("button", { type: "button", className: "act plain", textContent: button[0] });
    act.addEventListener("click", () => { button[1](); message.remove(); });
    message.append(act);
  }
  notices.append(message);
}
