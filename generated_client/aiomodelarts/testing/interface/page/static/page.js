"use strict";

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
}

function announceProblem(problem) {
  announce(`${sentence(problem.error)} ${sentence(problem.remedy)}`, "bad");
}

function announce(text, tone) {
  const message = document.createElement("div");
  message.className = `message ${tone}`;
  const line = document.createElement("p");
  line.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset.dismiss = "";
  button.setAttribute("aria-label", "Dismiss this message");
  button.textContent = "×";
  message.append(line, button);
  document.getElementById("messages").replaceChildren(message);
}

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Pages without TLS on other hosts have no clipboard.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("the browser does not allow it");
}

function copied(button) {
  const label = button.querySelector("span");
  const before = button.dataset.label || label.textContent;
  button.dataset.label = before;
  label.textContent = "Copied";
  setTimeout(() => { label.textContent = before; }, 1500);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("dismiss" in button.dataset) button.closest(".message").remove();
  if (button.dataset.fill) {
    const field = document.getElementById(button.dataset.fill);
    field.value = button.dataset.value;
    field.focus();
  }
  if (button.dataset.copy) {
    try {
      await copy(document.getElementById(button.dataset.copy).textContent);
      copied(button);
    } catch (error) {
      announce(`Not copied: ${error.message}`, "bad");
    }
  }
});

async function upload(form) {
  const file = form.querySelector("input[type=file]").files[0];
  const response = await fetch(form.dataset.upload, { method: form.dataset.method, body: file });
  if (response.ok) return announce(form.dataset.done, "good");
  const problem = await response.json();
  announceProblem(problem);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) event.preventDefault();
  if (form.dataset.upload) {
    event.preventDefault();
    upload(form).catch((error) => announce(`Not sent: ${error.message}`, "bad"));
  }
});

function live(state, text) {
  const place = document.getElementById("live");
  place.dataset.state = state;
  place.querySelector(".text").textContent = text;
}

// Another page may have stopped the clock or changed its speed.
function matchControls() {
  const { paused, speed } = document.getElementById("readout").dataset;
  const button = document.getElementById("clock-pause");
  if (!button) return;
  button.value = paused === "true" ? "resume" : "pause";
  for (const part of button.children) part.hidden = part.dataset.when !== button.value;
  const choice = document.getElementById("clock-speed");
  if (document.activeElement === choice || Number(choice.value) === Number(speed)) return;
  const known = [...choice.options].find((option) => Number(option.value) === Number(speed));
  if (known) choice.value = known.value;
  else choice.add(new Option(`${Number(speed)}×`, speed, true, true));
}

document.addEventListener("htmx:afterSettle", matchControls);
document.addEventListener("htmx:sendError", (event) => {
  const cause = event.detail.requestConfig.triggeringEvent;
  if (!cause || !cause.type.startsWith("sse:")) announce("Not sent: the fake does not respond. Is it running?", "bad");
});
// Changes that were made while the connection was lost are not reported.
let lost = false;

document.addEventListener("htmx:sseOpen", () => {
  live("open", "live");
  if (!lost) return;
  lost = false;
  for (const part of document.querySelectorAll("[hx-trigger*='sse:']")) {
    htmx.trigger(part, part.getAttribute("hx-trigger").match(/sse:\w+/)[0]);
  }
});
document.addEventListener("htmx:sseError", () => {
  lost = true;
  live("closed", "reconnecting");
});
document.addEventListener("htmx:responseError", (event) => {
  const request = event.detail.xhr;
  const cause = event.detail.requestConfig.triggeringEvent;
  if (request.status === 404 && cause && cause.type.startsWith("sse:")) {
    return announce("It is deleted. The page shows it as it was.", "bad");
  }
  try {
    const problem = JSON.parse(request.responseText);
    announceProblem(problem);
  } catch {
    announce(`The fake responded with status ${request.status}.`, "bad");
  }
});
