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
