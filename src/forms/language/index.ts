export type { CellDefinition, FieldDefinition } from "./cells";
export { formSchema } from "./form";
export type { BlockDefinition, FormDefinition, SheetDefinition } from "./form";
export type { LabelDefinition } from "./labels";
export type { Level1Definition, Level2Definition } from "./levels";
export type { MatrixDefinition } from "./matrix";
export type { ExpressionDefinition, RelationDefinition } from "./relations";
export type { RowDefinition } from "./rows";
export type { TableColumn, TableDefinition } from "./tables";
