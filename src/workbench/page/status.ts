/** The line at the bottom: what the workbench is doing, or why something did not work. */
export class Status {
  private readonly line: HTMLElement;

  constructor(parent: HTMLElement) {
    this.line = document.createElement("div");
    this.line.setAttribute("role", "status");
    const foot = document.createElement("footer");
    foot.className = "workbench-status";
    foot.append(this.line);
    parent.append(foot);
  }

  say(text: string): void {
    this.line.textContent = text;
    this.line.classList.remove("workbench-status-problem");
  }

  complain(text: string): void {
    this.line.textContent = text;
    this.line.classList.add("workbench-status-problem");
  }
}
