import { readFileSync } from "node:fs";
import ts from "typescript";

type Members = Record<string, ts.PropertySignature>;

/** Reads the file of generated types as a syntax tree, for comparing it with the catalogue it was generated from. */
export function readGeneratedTypes(path: string) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const schema = member(members(declaration(file, "Database")), "public");
  const section = (name: string) => members(member(members(schema), name));
  const text = (node: ts.TypeNode) => node.getText(file).replace(/\s+/g, " ");

  return {
    tables: () => Object.keys(section("Tables")),

    /** Per relation its columns and their types, as a read gives them. */
    rows: (name: "Tables" | "Views") =>
      mapValues(section(name), (relation) =>
        mapValues(members(member(members(typeOf(relation)), "Row")), (column) => text(typeOf(column))),
      ),

    /** Per table the columns an insert must name. */
    required: () =>
      mapValues(section("Tables"), (table) =>
        Object.entries(members(member(members(typeOf(table)), "Insert")))
          .filter(([, column]) => !column.questionToken)
          .map(([name]) => name)
          .sort(),
      ),

    /** Per enum its values. */
    enums: () =>
      mapValues(section("Enums"), (values) => {
        const type = typeOf(values);
        const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
        return parts.map((part) => text(part).slice(1, -1));
      }),

    /** Per function its arguments ("?" for those that may be left out) and its answer. */
    functions: () =>
      mapValues(section("Functions"), (called) => {
        const parts = members(typeOf(called));
        const args = member(parts, "Args");
        const named = ts.isTypeLiteralNode(args) ? Object.entries(members(args)) : [];
        return {
          args: Object.fromEntries(
            named.map(([name, property]) => [name + (property.questionToken ? "?" : ""), text(typeOf(property))]),
          ),
          returns: text(member(parts, "Returns")),
        };
      }),
  };
}

function declaration(file: ts.SourceFile, name: string): ts.TypeNode {
  for (const statement of file.statements)
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return statement.type;
  throw new Error(`no type ${name} in ${file.fileName}`);
}

function members(node: ts.TypeNode): Members {
  if (!ts.isTypeLiteralNode(node)) return {};
  const properties = node.members.filter(ts.isPropertySignature);
  return Object.fromEntries(properties.map((property) => [property.name.getText().replace(/^"|"$/g, ""), property]));
}

function member(all: Members, name: string): ts.TypeNode {
  const property = all[name];
  if (!property) throw new Error(`no member ${name}`);
  return typeOf(property);
}

function typeOf(property: ts.PropertySignature): ts.TypeNode {
  if (!property.type) throw new Error(`${property.name.getText()} has no type`);
  return property.type;
}

/** The same keys with changed values. */
export function mapValues<Value, Result>(
  record: Record<string, Value>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
