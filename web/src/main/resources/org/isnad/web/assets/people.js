// How far adding is: a bar that follows the server's events.
"use strict";

function follow(address, bar, over) {
  const events = new EventSource(address);
  const show = (event) => {
    const state = JSON.parse(event.data);
    bar.max = Math.max(1, state.bytes);
    bar.value = state.read;
    return state;
  };
  events.addEventListener("progress", show);
  events.addEventListener("done", (event) => {
    events.close();
    over(show(event));
  });
}

document.querySelectorAll("[data-events]").forEach((section) =>
  follow(section.dataset.events, section.querySelector("progress"), () => location.reload()));

// Files: each is sent by itself, so that one that fails costs itself.

async function send(file, form, line) {
  const told = form.querySelector(".told");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", told.dataset.progress);
  const state = document.createElement("span");
  line.append(bar, state);
  const finish = (good) => {
    bar.remove();
    state.textContent = ": " + (good ? told.dataset.done : told.dataset.failed);
  };
  const address = form.dataset.upload + "?name=" + encodeURIComponent(file.name);
  const answer = await fetch(address, { method: "POST", body: file,
    headers: { "Content-Type": "application/octet-stream" } }).catch(() => null);
  if (!answer || !answer.ok) {
    finish(false);
    return;
  }
  const started = await answer.json();
  follow(form.dataset.upload + "/" + started.id + "/events", bar,
    (ended) => finish(!ended.fault && !ended.added.failures.length));
}

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-upload]");
  if (!form) return;
  for (const file of event.target.files) {
    const line = document.createElement("li");
    const name = document.createElement("bdi");
    name.textContent = file.name;
    line.append(name, " ");
    form.querySelector(".told").append(line);
    send(file, form, line);
  }
});
