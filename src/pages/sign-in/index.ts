/**
 * The page on which signing in begins and ends: Office opens only pages of our own origin as dialogs. It leads to the
 * issuer that the deployment names, is led back to with a code, and hands that to the pane. It never sees a token.
 */
import { readSetting, SETTING_NAME } from "../../submit/setting";
import { SIGN_IN_CHANNEL, signInStep, type SignInMessage } from "../../submit/sign-in-answer";
import { answerFromDialog, becomeDialog } from "../../workbook/excel/dialog";

async function run(place: HTMLElement): Promise<void> {
  const step = signInStep(authorizeAddress(), location.search, location.hash);
  switch (step.kind) {
    case "go":
      // office.js notes here whose dialog this is; on the way back the address no longer tells.
      if (step.route === "dialog") await load(content("office-js")).then(becomeDialog);
      location.replace(step.address);
      return;
    case "answer":
      // The code has done its part; it need not stay in the window's address or its history.
      history.replaceState(null, "", location.pathname);
      say(
        place,
        "登录完成，可以关闭此窗口，回到 Excel。",
        "Signed in. You can close this window and go back to Excel.",
      );
      if (step.route === "dialog") await load(content("office-js")).then(() => answerFromDialog(step.query));
      else answerOpener(step.query);
      return;
    case "nothing":
      say(
        place,
        "此页面由绩效申报助手的面板打开，用于登录。请回到 Excel，在面板里点“登录”。",
        "The pane opens this page for signing in. Please go back to Excel and choose Sign in there.",
      );
      return;
  }
}

function authorizeAddress(): string | null {
  const setting = readSetting(content(SETTING_NAME));
  return setting?.auth.type === "oauth" ? setting.auth.authorize : null;
}

/** To the window that opened this one; where the issuer's pages cut that tie, to the pages of our origin. */
function answerOpener(query: string): void {
  const message: SignInMessage = { kind: SIGN_IN_CHANNEL, query };
  const opener = window.opener as Window | null;
  if (opener !== null) opener.postMessage(message, location.origin);
  else {
    const channel = new BroadcastChannel(SIGN_IN_CHANNEL);
    channel.postMessage(message);
    channel.close();
  }
  window.close();
}

/** office.js, from where this build takes it: only a window that Office opened has a use for it. */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(address, new URL("..", location.href)).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("office.js did not load")));
    document.head.append(script);
  });
}

function content(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

function say(place: HTMLElement, chinese: string, english: string): void {
  for (const [text, language] of [
    [chinese, "zh-CN"],
    [english, "en"],
  ] as const) {
    const made = document.createElement("p");
    made.lang = language;
    made.textContent = text;
    place.append(made);
  }
}

const place = document.getElementById("sign-in");
if (place !== null) {
  run(place).catch(() =>
    say(
      place,
      "登录没有完成，请关闭此窗口再试一次。",
      "Signing in did not work out. Please close this window and try again.",
    ),
  );
}
