// What the service says a team covers, put in its places: what counts most in view, the rest folded.
import { element, number, page, say } from "./words.js";

const MOST = 6;
const FEW = 12;
const WEIGHTS = ["essential", "important", "desirable"];
const place = id => document.getElementById(id);

export function show(report) {
  const name = position => report.members[position].id ?? say("js.team.person", position + 1);
  const lines = new Map(report.requirements.map(line => [nameOf(line), line]));
  place("team").hidden = false;
  place("size").textContent = report.size === 1 ? say("js.team.one", report.level.name)
    : say("js.team.size", report.size, report.level.name);
  members(report, name);
  understood(report, lines, name);
  list("gaps", report.gaps, gap => {
    const { assessed, required } = lines.get(nameOf(gap));
    return assessed === 0 ? say("js.team.unassessed") : say("js.team.below", gap.best, required);
  });
  list("alone", report.busFactor, sole => say("js.team.only", name(sole.position)));
  covered(report, lines, name);
  place("size").focus();
}

function members({ members, size }, name) {
  const verdicts = ["meets", "not-yet", "undetermined"]
    .map(verdict => [verdict, members.filter(member => member.verdict === verdict).length])
    .filter(([, count]) => count > 0);
  place("people").open = size <= FEW;
  place("people").querySelector("summary").replaceChildren(say("js.team.people"), ...verdicts.map(([verdict, count]) =>
    element("span", { data: { verdict }, textContent: `${say("js.team.verdict." + verdict)}: ${count}` })));
  place("members").tBodies[0].replaceChildren(...members.map(({ position, verdict, score, range }) => {
    const points = range.lower === range.upper ? "" : ` (${number(range.lower)}–${number(range.upper)})`;
    return element("tr", {}, element("th", { scope: "row", textContent: name(position) }),
      element("td", { data: { verdict }, textContent: say("js.team.verdict." + verdict) }),
      element("td", {}, element("b", { textContent: number(score) }), element("small", { textContent: points })));
  }));
}

/** What names were taken for, where they are not the names of this page, and what counts nothing; each thing once. */
function understood({ members }, lines, name) {
  const said = new Map();
  const note = (position, text) => said.set(text, [...said.get(text) ?? [], position]);
  for (const { position, resolved, ignored } of members) {
    for (const item of resolved) {
      const meant = lines.get(nameOf(item))?.name;
      if (meant && meant.toLowerCase() !== item.given.toLowerCase()) note(position, say("js.team.taken", item.given, meant));
    }
    for (const { given, reason } of ignored) note(position, say("js.team.ignored." + reason, given));
  }
  place("understood").hidden = said.size === 0;
  place("understood").open = false;
  place("understood").querySelector("ul").replaceChildren(...[...said].map(([text, who]) => element("li", { textContent: text },
    element("small", { textContent: ` ${who.length > 3 ? say("js.team.many", who.length) : who.map(name).join(", ")}` }))));
}

/** What counts most comes first. */
function list(id, items, words) {
  const section = place(id);
  const sorted = [...items].sort((a, b) => WEIGHTS.indexOf(a.importance) - WEIGHTS.indexOf(b.importance));
  const nodes = sorted.map(item =>
    element("li", {}, element("a", { href: page(`/${item.section}/${item.slug}`), textContent: item.name }),
      item.importance === "essential" ? element("span", { className: "tag key", textContent: say("js.team.essential") }) : "",
      element("small", { textContent: words(item) })));
  const [first, rest] = section.querySelectorAll("ul");
  first.replaceChildren(...nodes.splice(0, nodes.length > MOST + 1 ? MOST : nodes.length));
  rest.replaceChildren(...nodes);
  fold(section.querySelector("details"), nodes.length);
  section.querySelector(".none").hidden = items.length > 0;
}

function fold(details, count) {
  details.hidden = count === 0;
  details.open = false;
  details.querySelector("summary").textContent = say("js.team.more", count);
}

/** A row of figures for each requirement; hidden where it counts for nobody on the team. */
function covered({ size }, lines, name) {
  for (const row of place("covered").querySelectorAll("tr[data-name]")) fill(row, lines.get(row.dataset.name), size, name);
  for (const part of place("covered").querySelectorAll("tbody, table")) {
    part.hidden = part.querySelectorAll("tr[data-name]:not([hidden])").length === 0;
  }
  const rest = place("covered").querySelector("details");
  fold(rest, rest.querySelectorAll("tr[data-name]:not([hidden])").length);
}

function fill(row, line, size, name) {
  row.hidden = !line;
  if (!line) return;
  const { met, metBy, assessed, best, median } = line;
  const bar = element("progress", { max: size, value: met });
  bar.setAttribute("aria-hidden", "true");
  const unassessed = assessed < size ? say("js.team.assessed", assessed) : "";
  row.dataset.met = Math.min(met, 2);
  row.querySelector(".meet").replaceChildren(element("b", { textContent: say("js.team.of", met, size) }), bar,
    element("small", { textContent: [met === 1 ? name(metBy[0]) : "", unassessed].filter(Boolean).join(" · ") }));
  row.querySelector(".best").textContent = best ?? "–";
  row.querySelector(".median").textContent = median === null ? "–" : number(median);
}

const nameOf = ({ section, slug }) => `${section}.${slug}`;
