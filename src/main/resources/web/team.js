// What a team covers of a level: takes its files in this browser, asks the service, and shows what it says.
import { Form } from "./answers.js";
import { show } from "./coverage.js";
import { parse } from "./keeping.js";
import { notice } from "./notices.js";
import { BadFile, teamIn } from "./people.js";
import { element, say } from "./words.js";

const LONGEST = 30000;
const place = id => document.getElementById(id);
const form = new Form(place("team"));
const { level, language } = place("team").dataset;

let asked = new AbortController();

/** Whatever was chosen before no longer counts, be it still being read or already sent. */
function anew() {
  asked.abort();
  return asked = new AbortController();
}

async function load(files) {
  if (files.length === 0) return;
  const mine = anew();
  for (const id of ["flaws", "team"]) place(id).hidden = true;
  place("chosen").textContent = files.map(file => file.name).join(", ");
  notice("team", say("js.team.busy"));
  try {
    const team = await teamIn(files, form);
    if (mine === asked) await ask(team);
  } catch (e) {
    if (mine === asked) notice("team", e instanceof BadFile ? e.message : say("js.team.failed"));
    if (!(e instanceof BadFile)) throw e;
  }
}

async function ask({ body, people }) {
  const mine = anew();
  const late = setTimeout(() => mine.abort(), LONGEST);
  const again = [say("js.retry"), () => ask({ body, people })];
  notice("team", say("js.team.busy"));
  let answer, text;
  try {
    answer = await fetch(`/api/levels/${level}/team?lang=${language}`,
      { method: "POST", signal: mine.signal, body, headers: { "Content-Type": "application/json" } });
    text = await answer.text();
  } catch {
    if (mine === asked) notice("team", say("js.team.offline"), again);
    return;
  } finally {
    clearTimeout(late);
  }
  if (mine !== asked) return;
  const said = parse(text) ?? {};
  notice("team");
  if (answer.ok) show(said);
  else if (answer.status === 413) notice("team", say("js.team.large"));
  else if (answer.status >= 500 || answer.status === 429) notice("team", say("js.team.down", answer.status), again);
  else if (said.errors?.length) refuse(said.errors, people);
  else notice("team", said.detail ?? say("js.team.down", answer.status));
}

/** Says of each mistake whose it is, from which file, and where. */
function refuse(errors, people) {
  place("flaws").hidden = false;
  place("flaws").querySelector("ul").replaceChildren(...errors.map(({ pointer = "", detail, suggestions = [] }) => {
    const [, position, within = ""] = /^#\/(?:profiles\/(\d+)\/?)?(.*)$/.exec(pointer) ?? [];
    const meant = suggestions.length ? say("js.team.meant", suggestions.join(", ")) : "";
    return element("li", {}, ...(people[position] ? whose(people[position], Number(position)) : []),
      within && element("code", { textContent: plain(within) }), ` ${detail} ${meant}`);
  }));
  place("flaws").querySelector("h2").focus();
}

function whose({ id, from }, position) {
  const name = ["string", "number"].includes(typeof id) ? id : say("js.team.person", position + 1);
  return [element("b", { textContent: name }), ` (${from}) `];
}

const plain = pointer => decodeURIComponent(pointer).replace(/~1/g, "/").replace(/~0/g, "~");

/** Unfolds all lists, or folds those that were. */
function fold(back) {
  for (const list of document.querySelectorAll(back ? ".team details[data-folded]" : ".team details:not([open])")) {
    list.open = !back;
    list.toggleAttribute("data-folded", !back);
  }
}

place("plain").hidden = true;
place("drop").hidden = false;
place("files").addEventListener("change", ({ target }) => load([...target.files]));
// The same file, mended, is a change too.
place("files").addEventListener("click", ({ target }) => { target.value = ""; });
for (const kind of ["dragover", "dragleave", "drop"]) {
  place("drop").addEventListener(kind, event => {
    event.preventDefault();
    place("drop").classList.toggle("over", kind === "dragover");
    if (kind === "drop") load([...event.dataTransfer.files]);
  });
}
place("print").addEventListener("click", () => print());
// Not every browser prints what is folded.
addEventListener("beforeprint", () => fold(false));
addEventListener("afterprint", () => fold(true));
