// Asks the service for scores: not at each keystroke, the latest answers only, and again where it could not answer.
import { notice } from "./notices.js";
import { say } from "./words.js";

const PAUSE = 250;
const SLOW = 3000;
const LONGEST = 15000;
const AGAIN = 5000;

export class Scores {
  constructor(level, language) {
    this.address = `/api/levels/${level}/score?lang=${language}`;
  }

  /** Calls `shown` with the report about `profile`, unless other answers come first. */
  ask(profile, shown) {
    this.forget();
    this.waiting = setTimeout(() => this.#send(profile, shown), PAUSE);
  }

  forget() {
    clearTimeout(this.waiting);
    this.sent?.abort();
    busy(false);
  }

  async #send(profile, shown) {
    const sent = this.sent = new AbortController();
    const slow = setTimeout(() => notice("service", say("js.slow")), SLOW);
    const late = setTimeout(() => sent.abort("late"), LONGEST);
    busy(true);
    try {
      const answer = await fetch(this.address, { method: "POST", signal: sent.signal, body: JSON.stringify(profile),
        headers: { "Content-Type": "application/json" } });
      const body = await answer.json().catch(() => ({}));
      if (answer.ok) {
        notice("service");
        shown(body);
      } else if (answer.status >= 500 || answer.status === 429) {
        this.#later(say("js.down", answer.status), profile, shown);
      } else {
        notice("service", say("js.refused", (body.errors ?? []).map(e => e.detail).join(" ") || body.detail));
      }
    } catch {
      if (!sent.signal.aborted || sent.signal.reason === "late") this.#later(say("js.offline"), profile, shown);
    } finally {
      clearTimeout(slow);
      clearTimeout(late);
      if (this.sent === sent) busy(false);
    }
  }

  #later(text, profile, shown) {
    notice("service", text, [say("js.retry"), () => this.ask(profile, shown)]);
    this.waiting = setTimeout(() => this.#send(profile, shown), AGAIN);
  }
}

function busy(now) {
  document.getElementById("busy").hidden = !now;
}
