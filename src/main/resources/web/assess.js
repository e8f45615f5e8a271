// The self-assessment: keeps the answers in this browser, asks the service for the score, and shows what it says.
import { Form, nothing } from "./answers.js";
import { draw } from "./charts.js";
import { download, link, linked, parse, store, stored } from "./keeping.js";
import { notice } from "./notices.js";
import { show } from "./report.js";
import { Scores } from "./scores.js";
import { element, number, say } from "./words.js";

const root = document.getElementById("assessment");
const form = new Form(root);
const { level, language } = root.dataset;
const scores = new Scores(level, language);
const place = id => document.getElementById(id);

let state = nothing();
let trial = null;
let report = null;

/** Everything that follows from changed answers. */
function changed() {
  form.show(trial?.state ?? state);
  if (!trial && !store(level, state)) notice("unsaved", say("js.unsaved"));
  const profile = form.profile(trial?.state ?? state);
  if (profile) scores.ask(profile, shown);
}

function shown(latest) {
  report = latest;
  show(report, form.progress(trial?.state ?? state), attempt);
  tell();
  draw(report);
}

/** Answers moved to see what would follow, until they are kept or undone. */
function attempt(step) {
  trial ??= { state: structuredClone(state), before: report.score };
  trial.state.answers[`${step.section}.${step.slug}`] = step.to;
  changed();
}

function tell() {
  place("try").hidden = !trial;
  if (!trial) return;
  const button = (key, action) => {
    const node = element("button", { type: "button", className: "act plain", textContent: say(key) });
    node.addEventListener("click", action);
    return node;
  };
  const end = kept => {
    if (kept) state = trial.state;
    trial = null;
    changed();
    place("verdict").focus();
  };
  place("try").replaceChildren(
    element("p", { textContent: say("js.trying", number(trial.before), number(report.score)) }),
    button("js.trying.keep", () => end(true)),
    button("js.trying.undo", () => end(false)));
}

/** Takes over saved answers and says whether they were of use. */
function load(saved) {
  const omitted = [];
  const good = saved === undefined || saved === null ? null : form.check(saved, omitted);
  if (!good) return false;
  state = good;
  trial = null;
  if (omitted.length) notice("omitted", say("js.omitted", omitted.join(", ")));
  changed();
  return true;
}

/** Loads what a text says, and offers to go back to what there was before. */
function replace(json, done, bad) {
  const before = structuredClone(state);
  if (!load(parse(json))) return notice("loaded", bad);
  const answered = Object.keys(before.answers).length + Object.keys(before.groups).length;
  notice("loaded", done, answered ? [say("js.link.before"), () => { state = before; changed(); }] : null);
}

function begin() {
  const kept = stored(level);
  if (kept !== null && !load(parse(kept))) notice("stored", say("js.stored.bad"));
  fromLink();
  form.show(state);
  place("send").hidden = true;
  place("keep").hidden = false;
}

function fromLink() {
  const given = linked();
  if (given === null) return;
  if (given === undefined) notice("loaded", say("js.link.bad"));
  else replace(given, say("js.link.loaded"), say("js.link.bad"));
  history.replaceState(null, "", location.pathname + location.search);
}

root.addEventListener("submit", event => { event.preventDefault(); place("verdict").focus(); });
root.addEventListener("change", ({ target }) => {
  if (target.type === "number") return;
  form.take(trial?.state ?? state, target);
  changed();
});
root.addEventListener("input", ({ target }) => {
  if (target.type !== "number") return;
  if (!target.checkValidity()) return notice("months", say("js.months.invalid"));
  notice("months");
  form.take(trial?.state ?? state, target);
  changed();
});
// A digit answers the question in which the keyboard is.
root.addEventListener("keydown", ({ key, target }) => {
  const radio = /^[0-5]$/.test(key) && target.type === "radio"
    && target.closest(".question").querySelector(`input[value="${key}"]`);
  if (radio) {
    radio.focus();
    radio.click();
  }
});
addEventListener("hashchange", fromLink);

place("download").addEventListener("click", () => download(say("js.file.name", level), level, state));
place("load").addEventListener("click", () => place("file").click());
place("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  replace(await file.text().catch(() => ""), say("js.file.loaded", file.name), say("js.file.bad", file.name));
  target.value = "";
});
place("share").addEventListener("click", async () => {
  const address = link(level, state);
  await navigator.clipboard.writeText(address).then(
    () => notice("copied", say("js.link.copied")),
    () => notice("copied", say("js.link.copy", address)));
});
place("print").addEventListener("click", () => { place("all").open = true; print(); });
place("clear").addEventListener("click", () => {
  const before = state;
  state = nothing();
  trial = null;
  for (const id of ["result", "peek", "detail"]) place(id).hidden = true;
  scores.forget();
  changed();
  notice("loaded", say("js.cleared"), [say("js.undo"), () => { state = before; changed(); }]);
});

begin();
