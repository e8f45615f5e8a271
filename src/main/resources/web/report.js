// What the service says about the answers, put in its places.
import { element, number, page, period, say } from "./words.js";

const STEPS = 5;
const SVG = "http://www.w3.org/2000/svg";
const place = id => document.getElementById(id);

/** Shows `report`; `raise` is called with a step that somebody wants to try. */
export function show(report, progress, raise) {
  place("verdict").textContent = report.headline;
  place("verdict").dataset.verdict = report.verdict;
  place("gauge").replaceChildren(gauge(report));
  figures(report, progress);
  blockers(report);
  plan(report, raise);
  open(report);
  tables(report);
  place("peek").textContent = say("js.peek", number(report.score));
  for (const id of ["result", "peek", "detail"]) place(id).hidden = false;
}

function svg(name, attributes) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** The score, solid; what it may still become, hatched; what is needed, a mark. */
function gauge({ score, range, passingScore }) {
  const whole = svg("svg", { class: "gauge", viewBox: "0 0 400 62", role: "img",
    "aria-label": say("js.gauge", number(score), number(range.upper), passingScore) });
  const label = svg("text", { x: passingScore * 4, y: 59, "text-anchor": "middle" });
  label.textContent = passingScore;
  whole.append(
    svg("rect", { class: "track", y: 14, width: 400, height: 22 }),
    svg("rect", { class: "maybe", y: 14, width: range.upper * 4, height: 22 }),
    svg("rect", { class: "sure", y: 14, width: score * 4, height: 22 }),
    svg("path", { class: "mark", d: `M${passingScore * 4} 6v38` }),
    label);
  return whole;
}

function figures({ score, range, assessedScore }, { answered, all }) {
  const pairs = [
    ["js.score", number(score)],
    ["js.range", `${number(range.lower)}–${number(range.upper)}`],
    ["js.assessed", assessedScore === null ? "–" : number(assessedScore)],
    ["js.answered", `${answered}/${all}`],
  ];
  place("figures").replaceChildren(...pairs.map(([key, value]) =>
    element("div", {}, element("dt", { textContent: say(key) }), element("dd", { textContent: value }))));
}

function blockers({ blockedBy }) {
  const lines = blockedBy.map(blocker => blocker.type === "minimum"
    ? element("li", {}, thing(blocker), ` ${say("js.below", blocker.submitted, blocker.needed)}`)
    : element("li", {}, element("b", { textContent: say("js.experience") }),
      ` ${say("js.short", period(blocker.submitted), period(blocker.needed))}`));
  place("blocked").hidden = lines.length === 0;
  place("blocked").querySelector("ul").replaceChildren(...lines);
}

function plan({ plan: { raises, remainingExperience } }, raise) {
  const steps = raises.slice(0, STEPS).map(step => {
    const what = step.from === null ? say("js.raise.new", step.to) : say("js.raise", step.from, step.to);
    const button = element("button", { type: "button", className: "whatif", textContent: say("js.try") });
    button.setAttribute("aria-label", say("js.try.for", step.name, step.to));
    button.addEventListener("click", () => raise(step));
    return element("li", {}, thing(step), element("span", { textContent: ` ${what} ` }),
      element("b", { textContent: `+${number(step.gain)}` }), button);
  });
  const more = [
    raises.length > STEPS ? say("js.more", raises.length - STEPS) : "",
    remainingExperience ? say("js.months", period(remainingExperience)) : "",
  ].filter(Boolean).join(". ");
  place("plan").hidden = steps.length === 0 && !more;
  place("plan").querySelector("ol").replaceChildren(...steps);
  place("plan").querySelector(".more").textContent = more;
  place("plan").querySelector(".more").hidden = !more;
}

function open({ toAssess }) {
  const named = toAssess.slice(0, STEPS).map(missing => missing.section === "experience"
    ? element("li", { textContent: say("js.experience") })
    : element("li", {}, thing(missing)));
  if (toAssess.length > STEPS) named.push(element("li", { textContent: say("js.open.more", toAssess.length - STEPS) }));
  place("open").hidden = named.length === 0;
  place("open").querySelector("ul").replaceChildren(...named);
}

function tables({ groups, requirements }) {
  place("groups").tBodies[0].replaceChildren(...groups.map(group => row(group.name, number(group.score))));
  place("lines").tBodies[0].replaceChildren(...requirements.map(line =>
    row(line.name, line.submitted ?? say("js.unanswered"), line.required)));
}

function row(name, ...values) {
  const head = element("th", { scope: "row", textContent: name });
  return element("tr", {}, head, ...values.map(value => element("td", { textContent: value })));
}

const thing = ({ section, slug, name }) => element("a", { href: page(`/${section}/${slug}`), textContent: name });
