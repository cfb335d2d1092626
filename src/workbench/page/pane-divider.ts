const LEAST = 280;
const STEP = 16;

/** The line between grid and pane: dragged, or moved with the arrow keys. */
export function paneDivider(pane: HTMLElement, label: string): HTMLElement {
  const divider = document.createElement("div");
  divider.className = "workbench-divider";
  divider.tabIndex = 0;
  divider.setAttribute("role", "separator");
  divider.setAttribute("aria-orientation", "vertical");
  divider.setAttribute("aria-label", label);
  const resize = (width: number): void => {
    const most = Math.max(LEAST, Math.round(window.innerWidth * 0.6));
    const applied = Math.min(most, Math.max(LEAST, Math.round(width)));
    pane.style.width = `${applied}px`;
    divider.setAttribute("aria-valuenow", String(applied));
    divider.setAttribute("aria-valuemin", String(LEAST));
    divider.setAttribute("aria-valuemax", String(most));
  };
  resize(pane.offsetWidth || 350);
  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    // The pane is a document of its own and would swallow the pointer.
    pane.style.pointerEvents = "none";
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  const release = (): void => {
    pane.style.pointerEvents = "";
  };
  divider.addEventListener("pointerup", release);
  divider.addEventListener("pointercancel", release);
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(pane.offsetWidth + STEP);
    else if (event.key === "ArrowRight") resize(pane.offsetWidth - STEP);
    else return;
    event.preventDefault();
  });
  return divider;
}
