// Suggestions under the search field, as a combobox: arrows choose, Enter opens, Escape closes.
const WAIT = 150;
const MOST = 7;

export function suggest(form) {
  const field = form.elements.q;
  const language = form.elements.lang.value;
  const list = document.createElement("ul");
  let waiting, asked;

  list.id = "suggestions";
  list.className = "listed";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions);
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" })) {
    field.setAttribute(name, value);
  }

  const chosen = () => list.querySelector("[aria-selected=true]");

  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    chosen()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    if (option) field.setAttribute("aria-activedescendant", option.id);
  }

  function open(option) {
    location.assign(`/${option.dataset.type}s/${option.dataset.slug}?lang=${language}`);
  }

  function show(items) {
    list.replaceChildren(...items.map((item, i) => {
      const option = document.createElement("li");
      option.id = `suggestion-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      Object.assign(option.dataset, { type: item.type, slug: item.slug });
      const other = document.createElement("small");
      other.textContent = item.text === item.name ? "" : item.text;
      option.append(item.name, other);
      option.addEventListener("pointerdown", event => { event.preventDefault(); open(option); });
      return option;
    }));
    list.hidden = items.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const q = field.value.trim();
    if (!q) return close();
    try {
      const address = `/api/suggest?lang=${language}&limit=${MOST}&q=${encodeURIComponent(q)}`;
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok) show((await answer.json()).items.filter(item => item.type !== "role"));
    } catch {
      // Without suggestions the search still works.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", event => {
    const now = chosen();
    if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && now && !list.hidden) {
      event.preventDefault();
      open(now);
    } else if (event.key === "ArrowDown" && !list.hidden) {
      event.preventDefault();
      choose(now?.nextElementSibling ?? list.firstElementChild);
    } else if (event.key === "ArrowUp" && !list.hidden) {
      event.preventDefault();
      choose(now?.previousElementSibling ?? list.lastElementChild);
    }
  });
}
