// Where answers are kept: in the browser's storage, in a file, in the fragment of a link. Never anywhere else.
const key = level => `peldano.assess.${level}`;

/** The saved text of `level`, or null. */
export function stored(level) {
  try {
    return localStorage.getItem(key(level));
  } catch {
    return null;
  }
}

/** Whether it could be stored. */
export function store(level, state) {
  try {
    localStorage.setItem(key(level), text(level, state));
    return true;
  } catch {
    return false;
  }
}

/** What a text says, or undefined where it is no JSON; a whole number too large to be exact stays as it is written. */
export function parse(json) {
  const exact = (_, value, context) =>
    (Number.isInteger(value) && !Number.isSafeInteger(value) ? context?.source ?? value : value);
  try {
    return JSON.parse(json, exact);
  } catch {
    return undefined;
  }
}

export const text = (level, state) => JSON.stringify({ level, ...state });

export function link(level, state) {
  const bytes = new TextEncoder().encode(text(level, state));
  const packed = btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${location.origin}${location.pathname}${location.search}#a=${packed}`;
}

/** The text in the fragment of this page's address, null where there is none, undefined where it is damaged. */
export function linked() {
  const packed = /^#a=(.*)$/.exec(location.hash)?.[1];
  if (packed === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function download(name, level, state) {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(new Blob([text(level, state)], { type: "application/json" }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
}
