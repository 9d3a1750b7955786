// What pages do beyond what a browser does by itself: keys and copying.
"use strict";

const said = (text) => { document.getElementById("said").textContent = text; };

// --- Lists: j and k walk over what is marked data-item, n and p over differences ---------------

function walk(selector, step) {
  const items = [...document.querySelectorAll(selector)].filter((item) => item.offsetParent);
  if (!items.length) return;
  const here = items.indexOf(document.activeElement.closest(selector) || document.querySelector(".at"));
  const next = items[Math.max(0, Math.min(items.length - 1, here + step))];
  document.querySelectorAll(".at").forEach((item) => item.classList.remove("at"));
  next.classList.add("at");
  const inner = next.matches("a, button, summary, [tabindex]")
    ? next : next.querySelector("a, button, summary");
  if (inner) inner.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

const keys = {
  "/": () => search(),
  "?": () => document.getElementById("keys").togglePopover(),
  j: () => walk("[data-item]", 1),
  k: () => walk("[data-item]", -1),
  n: () => walk("[data-difference]", 1),
  p: () => walk("[data-difference]", -1),
  e: () => document.querySelector('[data-key="e"]')?.click(),
};

function search() {
  const field = document.getElementById("q") || document.getElementById("quick");
  field.focus();
  field.select();
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    search();
    return;
  }
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keys[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

// --- Copying ------------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).textContent.trim();
  navigator.clipboard.writeText(text).then(() => said(document.getElementById("said").dataset.copied));
});

// --- The brush: a stretch drawn over a line of time becomes the days of its form ---------------

const DAY = 86400000;

document.querySelectorAll("[data-brush]").forEach((chart) => {
  const form = document.querySelector("form.brushed");
  const first = Date.parse(chart.dataset.first);
  const days = (Date.parse(chart.dataset.last) - first) / DAY + 1;
  const mirrored = document.dir === "rtl";
  let range = chart.querySelector(".range");
  let start = null;

  const share = (event) => {
    const box = chart.getBoundingClientRect();
    const along = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return mirrored ? 1 - along : along;
  };
  const day = (along) => Math.min(days - 1, Math.floor(along * days));
  const iso = (number) => new Date(first + number * DAY).toISOString().slice(0, 10);

  const draw = (from, to) => {
    if (!range) {
      range = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      range.setAttribute("class", "range");
      range.setAttribute("y", 0);
      range.setAttribute("height", chart.querySelector(".canvas").getAttribute("height"));
      chart.querySelector(".canvas").after(range);
    }
    const unit = chart.viewBox.baseVal.width / days;
    range.setAttribute("x", (mirrored ? days - 1 - to : from) * unit);
    range.setAttribute("width", (to - from + 1) * unit);
  };

  chart.closest("section").querySelector(".drag").hidden = false;
  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = day(share(event));
    chart.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  chart.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const here = day(share(event));
    draw(Math.min(start, here), Math.max(start, here));
  });
  chart.addEventListener("pointercancel", () => { start = null; });
  chart.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const here = day(share(event));
    form.elements.begin.value = iso(Math.min(start, here));
    form.elements.end.value = iso(Math.max(start, here));
    start = null;
    form.requestSubmit();
  });
});
