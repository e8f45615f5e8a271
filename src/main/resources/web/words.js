// The page's own words for its script, in its language.
const language = document.documentElement.lang;
const patterns = JSON.parse(document.getElementById("words").textContent);
const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 0, maximumFractionDigits: 2 });

export const say = (key, ...values) => patterns[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

export const number = value => decimals.format(value);

export const page = path => `${path}?lang=${language}`;

/** Years and months, as in P1Y6M, in words. */
export function period(iso) {
  const years = Number(/(\d+)Y/.exec(iso)?.[1] ?? 0);
  const months = Number(/(\d+)M/.exec(iso)?.[1] ?? 0);
  const y = years === 1 ? say("js.year") : say("js.years", years);
  const m = months === 1 ? say("js.month") : say("js.months.count", months);
  return years && months ? say("js.and", y, m) : years ? y : m;
}

export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  const { data, ...own } = properties;
  Object.assign(node, own);
  Object.assign(node.dataset, data);
  node.append(...children);
  return node;
}
