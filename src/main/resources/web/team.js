// What a team covers of a level: reads its files in this browser, asks the service, and shows what it says.
import { Form } from "./answers.js";
import { show } from "./coverage.js";
import { notice } from "./notices.js";
import { BadFile, peopleIn } from "./people.js";
import { element, say } from "./words.js";

const LONGEST = 30000;
const place = id => document.getElementById(id);
const form = new Form(place("team"));
const { level, language } = place("team").dataset;

let sent;

async function load(files) {
  if (files.length === 0) return;
  sent?.abort();
  sent = null;
  for (const id of ["flaws", "team"]) place(id).hidden = true;
  try {
    await ask(await peopleIn(files, form));
  } catch (e) {
    if (!(e instanceof BadFile)) throw e;
    notice("team", e.message);
  }
}

async function ask(people) {
  const mine = sent = new AbortController();
  const late = setTimeout(() => mine.abort("late"), LONGEST);
  const again = [say("js.retry"), () => ask(people)];
  notice("team", say("js.team.busy"));
  try {
    const answer = await fetch(`/api/levels/${level}/team?lang=${language}`, { method: "POST", signal: mine.signal,
      body: JSON.stringify({ profiles: people.map(person => person.profile) }), headers: { "Content-Type": "application/json" } });
    const body = await answer.json().catch(() => ({}));
    if (answer.ok) {
      notice("team");
      show(body);
    } else if (answer.status === 413) {
      notice("team", say("js.team.large"));
    } else if (answer.status >= 500 || answer.status === 429) {
      notice("team", say("js.team.down", answer.status), again);
    } else {
      notice("team", body.detail ?? say("js.team.down", answer.status));
      refuse(body.errors ?? [], people);
    }
  } catch {
    if (mine === sent) notice("team", say("js.team.offline"), again);
  } finally {
    clearTimeout(late);
  }
}

/** Says of each mistake whose it is, from which file, and where. */
function refuse(errors, people) {
  place("flaws").hidden = errors.length === 0;
  place("flaws").querySelector("ul").replaceChildren(...errors.map(({ pointer = "", detail, suggestions = [] }) => {
    const [, position, within = ""] = /^#\/profiles\/(\d+)\/?(.*)$/.exec(pointer) ?? [];
    const meant = suggestions.length ? say("js.team.meant", suggestions.join(", ")) : "";
    return element("li", {}, ...(people[position] ? whose(people[position], Number(position)) : []),
      within && element("code", { textContent: plain(within) }), ` ${detail} ${meant}`);
  }));
  if (errors.length) place("flaws").querySelector("h2").focus();
}

function whose({ profile, from }, position) {
  const id = ["string", "number"].includes(typeof profile?.id) ? profile.id : say("js.team.person", position + 1);
  return [element("b", { textContent: id }), ` (${from}) `];
}

const plain = pointer => decodeURIComponent(pointer).replace(/~1/g, "/").replace(/~0/g, "~");

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
