import { goAddress, isSignInMessage, SIGN_IN_CHANNEL } from "../../submit/sign-in-answer";
import type { SignInRoute } from "../../submit/sign-in";
import { hasDialogs, openDialog, type OpenedDialog } from "../../workbook/excel/dialog";

/** Our page on which signing in begins and ends; what the issuer must know as the redirect address. */
export function signInPage(): string {
  return new URL("assets/sign-in.html", location.origin + location.pathname).href;
}

/** Office's own dialog where there is one; else a window of the browser. */
export function signInRoute(): SignInRoute {
  return hasDialogs() ? "dialog" : "popup";
}

/** Opens the window; to be called in the click itself. */
export function openSignIn(route: SignInRoute, query: string): OpenedDialog {
  const address = goAddress(signInPage(), query);
  return route === "dialog" ? openDialog(address) : openPopup(address);
}

/**
 * The answer comes from the window itself or, where the issuer's pages cut the tie to it, over a channel of our origin.
 * Whether it is the answer to our question is told by its state, which the caller checks. The window's closing cannot
 * be relied on: a cut tie looks closed.
 */
function openPopup(address: string): OpenedDialog {
  const popup = window.open(address, "jixiao-sign-in", "popup,width=480,height=640");
  if (popup === null) return { answer: Promise.resolve({ kind: "blocked" }), close: () => undefined };
  const channel = new BroadcastChannel(SIGN_IN_CHANNEL);
  let close: () => void = () => undefined;
  const answer: OpenedDialog["answer"] = new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      if (event.origin !== location.origin || !isSignInMessage(event.data)) return;
      end();
      resolve({ kind: "answered", text: event.data.query });
    };
    const end = () => {
      window.removeEventListener("message", receive);
      channel.close();
      popup.close();
    };
    window.addEventListener("message", receive);
    channel.addEventListener("message", receive);
    close = () => {
      end();
      resolve({ kind: "closed" });
    };
  });
  return { answer, close: () => close() };
}
