// What the service says a team covers, put in its places.
import { element, number, page, say } from "./words.js";

const place = id => document.getElementById(id);

export function show(report) {
  const name = position => report.members[position].id ?? say("js.team.person", position + 1);
  place("team").hidden = false;
  place("size").textContent = report.size === 1 ? say("js.team.one", report.level.name)
    : say("js.team.size", report.size, report.level.name);
  members(report, name);
  const best = new Map(report.requirements.map(line => [nameOf(line), line]));
  list("gaps", report.gaps, gap => {
    const { assessed, required } = best.get(nameOf(gap));
    return assessed === 0 ? say("js.team.unassessed") : say("js.team.below", gap.best, required);
  });
  list("alone", report.busFactor, sole => say("js.team.only", name(sole.position)));
  for (const row of place("team").querySelectorAll("tr[data-name]")) fill(row, best.get(row.dataset.name), report.size, name);
  for (const body of place("team").querySelectorAll(".covered tbody")) {
    body.hidden = body.querySelectorAll("tr[data-name]:not([hidden])").length === 0;
  }
  place("size").focus();
}

function members({ members }, name) {
  place("members").tBodies[0].replaceChildren(...members.map(({ position, verdict, score, range }) => {
    const points = range.lower === range.upper ? "" : ` (${number(range.lower)}–${number(range.upper)})`;
    return element("tr", {}, element("th", { scope: "row", textContent: name(position) }),
      element("td", { data: { verdict }, textContent: say("js.team.verdict." + verdict) }),
      element("td", {}, element("b", { textContent: number(score) }), element("small", { textContent: points })));
  }));
}

/** What counts most comes first. */
function list(id, items, words) {
  const section = place(id);
  const first = item => (item.importance === "essential" ? 0 : 1);
  const sorted = [...items].sort((a, b) => first(a) - first(b));
  section.querySelector("ul").replaceChildren(...sorted.map(item =>
    element("li", {}, element("a", { href: page(`/${item.section}/${item.slug}`), textContent: item.name }),
      item.importance === "essential" ? element("span", { className: "tag key", textContent: say("js.team.essential") }) : "",
      element("small", { textContent: words(item) }))));
  section.querySelector(".none").hidden = items.length > 0;
}

/** A row of figures; hidden where the requirement counts for nobody on the team. */
function fill(row, line, size, name) {
  row.hidden = !line;
  if (!line) return;
  const { met, metBy, assessed, best, median } = line;
  const bar = element("progress", { max: size, value: met });
  bar.setAttribute("aria-hidden", "true");
  const unassessed = assessed < size ? say("js.team.assessed", assessed) : "";
  row.querySelector(".meet").replaceChildren(element("b", { textContent: say("js.team.of", met, size) }), bar,
    element("small", { textContent: [met === 1 ? name(metBy[0]) : "", unassessed].filter(Boolean).join(" · ") }));
  row.querySelector(".best").textContent = best ?? "–";
  row.querySelector(".median").textContent = median === null ? "–" : number(median);
}

const nameOf = ({ section, slug }) => `${section}.${slug}`;
