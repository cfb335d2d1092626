/**
 * The page that Excel for Mac opens in the browser, because its panes cannot save a file themselves. The file is in the
 * address and nowhere else.
 */
import { unpack } from "./unpack";

async function show(place: HTMLElement): Promise<void> {
  const file = await unpack(location.hash);
  if (file === null) {
    place.append(
      paragraph("地址里没有完整的文件。请回到 Excel，在面板里点“复制全部”。"),
      paragraph("The address holds no complete file. Please go back to Excel and use Copy all in the pane.", "en"),
    );
    return;
  }
  const link = document.createElement("a");
  link.className = "save";
  link.href = URL.createObjectURL(new Blob([file.text], { type: "application/json;charset=utf-8" }));
  link.download = file.name;
  link.textContent = `保存 ${file.name} · Save`;
  const preview = document.createElement("pre");
  preview.textContent = file.text;
  // It scrolls, so that the keyboard must reach it.
  preview.tabIndex = 0;
  preview.setAttribute("role", "region");
  preview.setAttribute("aria-label", file.name);
  place.append(
    link,
    paragraph("文件只在这台电脑上，没有传到任何地方。保存后可以关掉此页。"),
    paragraph("The file is on this computer only and was sent nowhere. Close this page when it is saved.", "en"),
    preview,
  );
}

function paragraph(text: string, language = "zh-CN"): HTMLParagraphElement {
  const made = document.createElement("p");
  made.lang = language;
  made.textContent = text;
  return made;
}

const place = document.getElementById("save");
if (place !== null) void show(place);
