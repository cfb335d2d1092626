import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LocalUndoRedoService,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
  type IUndoRedoItem,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { SheetInterceptorService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import type { Locale } from "../../messages/locale";
import { leaveOutForceStringMark } from "./patches/force-string-mark";
import { calculatePromptly } from "./patches/prompt-calculation";
import { UndoSteps } from "./patches/undo-steps";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

/** The grid's own names of the languages. */
const GRID_LOCALES: Readonly<Record<Locale, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/**
 * Starts the grid inside an element. `@univerjs/presets` is left out on purpose: it pulls in packages under a closed
 * licence, and all it adds is the loop below.
 *
 * @param beforePlugins listens to commands before the grid's own parts do: some of them write into cells ahead of the
 *   command that will
 * @returns what that made
 */
export function startUniver<Early>(
  container: HTMLElement,
  locale: Locale,
  beforePlugins: (injector: Injector, steps: UndoSteps) => Early,
): Early {
  leaveOutForceStringMark(SheetInterceptorService.prototype);
  const steps = new UndoSteps();
  class SteppedUndoRedo extends LocalUndoRedoService {
    override pushUndoRedo(item: IUndoRedoItem): void {
      if (!steps.take(item)) super.pushUndoRedo(item);
    }
  }
  const univer = new Univer({
    override: [[IUndoRedoService, { useClass: SteppedUndoRedo }]],
    locale: GRID_LOCALES[locale],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, conditionsZh, noteZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, conditionsEn, noteEn),
    },
    logLevel: LogLevel.WARN,
  });
  const injector = univer.__getInjector();
  calculatePromptly(injector.get(ICommandService));
  const early = beforePlugins(injector, steps);
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  const presets = [
    UniverSheetsCorePreset({
      container,
      // The workbench takes focus only when asked: the pane is a document of its own, and people type there too.
      disableAutoFocus: true,
      ribbonType: "simple",
      sheets: { disableForceStringMark: true, disableForceStringAlert: true, protectedRangeShadow: false },
    }),
    // Whoever fills in a form chooses from a list; changing the list is not their business.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      // Presets repeat each other's plugins; the last one, with its options, counts.
      plugins.delete(plugin.pluginName);
      plugins.set(plugin.pluginName, [plugin, options]);
    }
  }
  for (const [plugin, options] of plugins.values())
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  return early;
}
