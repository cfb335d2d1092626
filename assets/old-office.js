/* ES5 on purpose: this is the only script of the pane that Internet Explorer's engine can read. */
(function () {
  if (!/Trident|MSIE/.test(navigator.userAgent)) return;
  document.documentElement.innerHTML =
    '<body style="font:14px/1.6 Microsoft YaHei,Segoe UI,sans-serif;padding:16px">' +
    "<p>这台电脑上的 Office 太旧，不能运行绩效申报助手。请升级到 Office 2021 或更新的版本，或使用 Microsoft 365、网页版 Excel。</p>" +
    "<p>This Office is too old for Jixiao. Please use Office 2021 or later, Microsoft 365, or Excel on the web.</p></body>";
})();
