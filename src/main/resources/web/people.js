// The people of a team, out of files: {"profiles": […]}, a profile on each line, or answers saved by the self-assessment.
import { parse } from "./keeping.js";
import { say } from "./words.js";

const LARGEST = 2 * 1024 * 1024;

/** What is wrong with a file, in words for whoever chose it. */
export class BadFile extends Error {}

/** Everybody in `files`, each `{ profile, from }`; `form` knows the level that saved answers are about. */
export async function peopleIn(files, form) {
  if (files.reduce((sum, file) => sum + file.size, 0) > LARGEST) throw new BadFile(say("js.team.large"));
  const texts = await Promise.all(files.map(file => file.text().catch(() => {
    throw new BadFile(say("js.team.unreadable", file.name));
  })));
  return texts.flatMap((text, i) => values(text, files[i].name).flatMap(value => people(value, files[i].name, form)));
}

function values(text, file) {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => [line, i + 1]).filter(([line]) => line.trim());
  if (lines.length === 0) throw new BadFile(say("js.team.empty", file));
  return lines.map(([line, number]) => {
    const value = parse(line);
    if (value === undefined) throw new BadFile(say("js.team.line", file, number));
    return value;
  });
}

function people(value, from, form) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new BadFile(say("js.team.none", from));
  if (Array.isArray(value.profiles)) return value.profiles.map(profile => ({ profile, from }));
  if ("answers" in value) return [{ profile: { id: (from.replace(/\.json$/i, "") || from).slice(0, 200), ...saved(value, from, form) }, from }];
  return [{ profile: value, from }];
}

function saved(answers, file, form) {
  const good = form.check(answers, []);
  if (!good) throw new BadFile(say("js.team.level", file));
  const profile = form.profile(good);
  if (!profile) throw new BadFile(say("js.team.unanswered", file));
  return profile;
}
