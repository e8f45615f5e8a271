// The people of a team, out of files: {"profiles": […]}, a profile on each line, or answers saved by the self-assessment.
// What the service has to judge reaches it as it was written: a number parsed and written again may be another.
import { parse } from "./keeping.js";
import { say } from "./words.js";

const LARGEST = 2 * 1024 * 1024;

/** What is wrong with a file, in words for whoever chose it. */
export class BadFile extends Error {}

/** What to send of `files`, and of each profile in it `{ id, from }`; `form` knows the level that saved answers are about. */
export async function teamIn(files, form) {
  if (files.reduce((sum, file) => sum + file.size, 0) > LARGEST) throw new BadFile(say("js.team.large"));
  const contents = await Promise.all(files.map(file => file.arrayBuffer().catch(() => {
    throw new BadFile(say("js.team.unreadable", file.name));
  })));
  const parts = contents.map((bytes, i) => part(decoded(bytes, files[i].name), files[i].name, form));
  const people = parts.flatMap(({ ids }, i) => ids.map(id => ({ id, from: files[i].name })));
  if (parts.length === 1 && parts[0].whole) return { body: contents[0], people };
  const alone = parts.findIndex(({ profiles }) => profiles === undefined);
  if (alone >= 0) throw new BadFile(say("js.team.alone", files[alone].name));
  return { body: `{"profiles":[${parts.map(({ profiles }) => profiles).filter(text => text.trim()).join(",\n")}]}`, people };
}

function decoded(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    throw new BadFile(say(text.trimStart().startsWith("{") ? "js.team.encoding" : "js.team.kind", file));
  }
}

/** `profiles` as text, where they can stand beside those of other files; `whole` says that the service can read the file. */
function part(text, file, form) {
  if (!text.trim()) throw new BadFile(say("js.team.empty", file));
  const value = parse(text);
  if (value === undefined) return lines(text, file);
  if (!isRecord(value)) throw new BadFile(say("js.team.none", file));
  if ("answers" in value) return { ids: [nameIn(file)], profiles: JSON.stringify(saved(value, file, form)) };
  if (!("profiles" in value)) return { ids: [value.id], profiles: text };
  if (!Array.isArray(value.profiles)) return { ids: [], whole: true };
  const single = Object.keys(value).length === 1;
  const profiles = single ? text.slice(text.indexOf("[") + 1, text.lastIndexOf("]")) : undefined;
  return { ids: value.profiles.map(profile => profile?.id), profiles, whole: true };
}

function lines(text, file) {
  const written = text.split(/\r\n|\r|\n/).map((line, i) => ({ line, number: i + 1, value: parse(line) }))
    .filter(({ line }) => line.trim());
  if (!text.trimStart().startsWith("{")) throw new BadFile(say("js.team.kind", file));
  if (!isRecord(written[0].value)) return { ids: [], whole: true };
  const bad = written.find(({ value }) => value === undefined);
  if (bad) throw new BadFile(say("js.team.line", file, bad.number));
  return { ids: written.map(({ value }) => value?.id), profiles: written.map(({ line }) => line).join(",\n") };
}

function saved(answers, file, form) {
  const good = form.check(answers, []);
  if (!good) throw new BadFile(say("js.team.level", file));
  const profile = form.profile(good);
  if (!profile) throw new BadFile(say("js.team.unanswered", file));
  return { id: nameIn(file), ...profile };
}

const nameIn = file => [...(file.replace(/\.json$/i, "") || file)].slice(0, 200).join("");

const isRecord = value => value !== null && typeof value === "object" && !Array.isArray(value);
