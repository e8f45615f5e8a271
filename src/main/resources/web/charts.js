// Two pictures of a report. Blue on yellow, so that every eye tells them apart; both also stand in tables.
import { say } from "./words.js";

const NARROW = 480;
const charts = {};
let latest;

export async function draw(report) {
  latest = report;
  if (!globalThis.Chart) await import("./chart.js");
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(["data", "rung", "ink", "soft", "line", "sunk"].map(name => [name, colour(name)]));
  Chart.defaults.color = colours.ink;
  Chart.defaults.borderColor = colours.line;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.animation = matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 300 };
  update("radar", radar(latest, colours));
  update("bars", bars(latest, colours));
}

function update(id, wanted) {
  const canvas = document.getElementById(id);
  if (id === "bars") canvas.parentElement.style.height = `${wanted.data.labels.length * 24 + 70}px`;
  charts[id]?.destroy();
  charts[id] = new Chart(canvas, wanted);
}

function radar({ groups, passingScore }, colours) {
  const narrow = document.getElementById("radar").parentElement.clientWidth < NARROW;
  return {
    type: "radar",
    data: {
      labels: groups.map(group => lines(group.name, narrow ? 12 : 22)),
      datasets: [
        { label: say("js.you"), data: groups.map(group => group.score), borderColor: colours.data, borderWidth: 3,
          backgroundColor: `${colours.data}40`, pointBackgroundColor: colours.data, pointRadius: 3 },
        { label: `${say("js.passing")}: ${passingScore}`, data: groups.map(() => passingScore), borderColor: colours.ink,
          borderWidth: 2, borderDash: [5, 4], pointRadius: 0, fill: false },
      ],
    },
    options: {
      maintainAspectRatio: false,
      scales: { r: { min: 0, max: 100, ticks: { stepSize: 25, showLabelBackdrop: false, color: colours.soft },
        angleLines: { color: colours.line }, grid: { color: colours.line }, pointLabels: { font: { size: narrow ? 10 : 12 } } } },
      plugins: { legend: { position: "bottom" } },
    },
  };
}

/** What is asked, wide; what somebody has, narrow within it. */
function bars({ requirements }, colours) {
  return {
    type: "bar",
    data: {
      labels: requirements.map(line => short(line.name)),
      datasets: [
        { label: say("js.you"), data: requirements.map(line => line.submitted), backgroundColor: colours.data,
          grouped: false, barThickness: 7 },
        { label: say("js.asked"), data: requirements.map(line => line.required), backgroundColor: colours.rung,
          borderColor: colours.ink, borderWidth: 1, grouped: false, barThickness: 16 },
      ],
    },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      scales: { x: { min: 0, max: 5, ticks: { stepSize: 1 }, position: "top" },
        y: { ticks: { autoSkip: false, font: { size: 12 } }, grid: { display: false } } },
      plugins: { legend: { position: "top", align: "start" } },
    },
  };
}

/** A name on lines of some `width` characters, as far as its words allow. */
function lines(name, width) {
  return name.split(" ").reduce((all, word) => {
    const last = all.at(-1);
    return last !== undefined && `${last} ${word}`.length <= width ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []);
}

const short = name => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => latest && draw(latest));
addEventListener("beforeprint", () => Object.values(charts).forEach(chart => chart.resize()));
