/** The line at the bottom: what the workbench is doing, or why something did not work. */
export class Status {
  private readonly line: HTMLElement;

  constructor(parent: HTMLElement) {
    this.line = document.createElement("div");
    this.line.className = "workbench-status";
    this.line.setAttribute("role", "status");
    parent.append(this.line);
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
