// What a person has answered, and the form that asks it, or the table that lists it. An answer is 0 to 5, or null for "I don't know".
const UNKNOWN = "unknown";

export const nothing = () => ({ answers: {}, groups: {}, experience: {}, conditions: {} });

export class Form {
  constructor(form) {
    this.form = form;
    this.items = new Map();
    this.fills = new Map();
    for (const field of form.querySelectorAll("[data-group]")) {
      this.items.set(field.dataset.name, field);
    }
    for (const fill of form.querySelectorAll("[data-fills]")) {
      this.fills.set(fill.dataset.fills, [...fill.querySelectorAll("[data-group]")].map(f => f.dataset.name));
    }
    this.conditions = [...form.querySelectorAll("[data-name^='conditions.']")].map(f => f.dataset.name.slice(11));
  }

  /** What is wrong with saved answers, or null; `omitted` collects the names that are no longer asked. */
  check(saved, omitted) {
    const isAnswer = value => value === null || (Number.isInteger(value) && value >= 0 && value <= 5);
    const isAmount = value => value === "" || (Number.isInteger(value) && value >= 0 && value < 1000);
    const isRecord = part => part !== null && typeof part === "object" && !Array.isArray(part);
    if (!isRecord(saved) || saved.level !== this.form.dataset.level) return null;
    const parts = [saved.answers, saved.groups, saved.experience, saved.conditions];
    if (!parts.every(isRecord)) return null;
    if (![...Object.values(saved.answers), ...Object.values(saved.groups)].every(isAnswer)) return null;
    if (!Object.values(saved.experience).every(isAmount)) return null;
    if (!Object.values(saved.conditions).every(value => typeof value === "boolean")) return null;
    const known = (part, has) => Object.fromEntries(Object.entries(part).filter(([name]) =>
      has(name) || (omitted.push(name), false)));
    return {
      answers: known(saved.answers, name => this.items.has(name)),
      groups: known(saved.groups, name => this.fills.has(name)),
      experience: known(saved.experience, name => name === "years" || name === "months"),
      conditions: known(saved.conditions, name => this.conditions.includes(name)),
    };
  }

  /** Takes over into `state` what was just changed in the form. */
  take(state, field) {
    const [section, ...rest] = field.name.split(".");
    const name = rest.join(".");
    if (section === "group") state.groups[name] = valueOf(field);
    else if (section === "conditions") state.conditions[name] = field.value === "yes";
    else if (section === "experience") state.experience[name] = amountOf(field);
    else state.answers[field.name] = valueOf(field);
  }

  /** Shows `state` in the form. */
  show(state) {
    for (const [name, field] of this.items) choose(field, name, effective(state, field));
    for (const [group, names] of this.fills) {
      choose(this.form.querySelector(`[data-name="group.${group}"]`), `group.${group}`, state.groups[group]);
      const section = this.form.querySelector(`[data-fills="${group}"]`);
      section.classList.toggle("refined", names.some(name => name in state.answers));
    }
    for (const condition of this.conditions) {
      const chosen = state.conditions[condition];
      for (const radio of this.form.elements[`conditions.${condition}`]) {
        radio.checked = chosen !== undefined && (radio.value === "yes") === chosen;
      }
      for (const field of this.form.querySelectorAll(`[data-condition="${condition}"]`)) {
        const fill = field.closest("[data-fills]");
        const whole = fill?.querySelectorAll("[data-condition]").length === this.fills.get(fill?.dataset.fills)?.length;
        (whole ? fill : field).hidden = chosen !== true;
      }
    }
    for (const part of ["years", "months"]) {
      const field = this.form.elements[`experience.${part}`];
      if (field && document.activeElement !== field) field.value = state.experience[part] ?? "";
    }
  }

  /** How many of the questions that apply have an answer, "I don't know" included. */
  progress(state) {
    const applies = ({ dataset: { condition } }) => !condition || state.conditions[condition];
    const fields = [...this.items.values()].filter(applies);
    return { answered: fields.filter(field => effective(state, field) !== undefined).length, all: fields.length };
  }

  /** The profile for the service, or null while there is nothing to compare. */
  profile(state) {
    const profile = { conditions: this.conditions.filter(name => state.conditions[name]) };
    for (const [name, field] of this.items) {
      const value = effective(state, field);
      if (value === undefined) continue;
      const [section, slug] = name.split(".");
      (profile[section] ??= {})[slug] = value;
    }
    for (const section of ["skills", "tasks"]) {
      if (profile[section] && Object.values(profile[section]).every(value => value === null)) delete profile[section];
    }
    const { years = "", months = "" } = state.experience;
    if (years !== "" || months !== "") {
      profile.experience = { [this.form.dataset.below]: `P${years === "" ? "" : `${years}Y`}${months === "" ? "" : `${months}M`}` };
    }
    return profile.skills || profile.tasks ? profile : null;
  }
}

function effective(state, field) {
  const { name, group } = field.dataset;
  return name in state.answers ? state.answers[name] : field.closest("[data-fills]") ? state.groups[group] : undefined;
}

function choose(field, name, value) {
  for (const radio of field.querySelectorAll(`input[name="${name}"]`)) {
    radio.checked = value !== undefined && radio.value === (value === null ? UNKNOWN : String(value));
  }
  field.classList.toggle("done", value !== undefined);
}

const valueOf = field => (field.value === UNKNOWN ? null : Number(field.value));

const amountOf = field => (field.value === "" ? "" : Math.floor(Number(field.value)));
