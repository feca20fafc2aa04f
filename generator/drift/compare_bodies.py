"""Compare documented tables of fields with the schema of a body."""

from collections.abc import Callable

from attrs import define

from .declared_types import Declared, declared, with_object
from .differences import Count
from .documented_tables import Tables
from .documented_values import ValueComparison
from .facts import DocumentedOperation, Field, Table
from .spec_schemas import Schema

JSON_TYPES = {"map": "object"}


@define
class BodyComparison:
    """Compares the tables of a body with its schema.

    Args:
        tables: Finds the table of a field.
        operation: Documented operation.
        values: Compares enumerated values.
        report: Called with path, kind, documented value and value in the spec for each difference.
        count: Counter of the documented fields.
        is_request: Whether the body is a request; the reference does not say which fields of a response are mandatory.
    """

    tables: Tables
    operation: DocumentedOperation
    values: ValueComparison
    report: Callable[..., None]
    count: Count
    is_request: bool

    def compare(self, table: Table, schema: Schema | None, path: str = "", above: tuple[Table, ...] = ()) -> None:
        """Compare a table with an object.

        Args:
            table: Documented table.
            schema: Schema of the object. If it is None, the fields are only counted, because the missing object has
                already been reported.
            path: Path of the object in the body; empty for the body itself.
            above: Tables that contain this one, to stop at recursive ones.
        """
        rows = {field.name: field for field in table.fields}
        if schema is not None and schema.is_free and rows:
            self.report(path or "body", "missing", "an object with " + ", ".join(rows), "an object of any content")
            schema = None
        prefix = f"{path}." if path else ""
        for name, field in rows.items():
            content = self.tables.content_of(self.operation, table, field)
            part = self._row(field, content, schema, prefix + name)
            if content is not None and content not in (*above, table):
                self._content(content, declared(field.type), part, prefix + name, (*above, table))
        if schema is not None:
            for name, node in schema.properties.items():
                if name not in rows:
                    self.report(prefix + name, "excess", "", Schema(schema.document, node).text)

    def _row(self, field: Field, content: Table | None, schema: Schema | None, path: str) -> Schema | None:
        """Compare a field with a property, or with the values of a map, and return that schema."""
        part = None if schema is None else schema.property(field.name) or schema.values
        self.count.add(part is not None)
        if schema is None:
            return None
        if part is None:
            self.report(path, "missing", field.type)
            return None
        self._mandatory(field, schema, path)
        type_ = declared(field.type)
        compare_type(type_ if content is None else with_object(type_), part, path, self.report)
        self.values.compare(field, part, path, self.report)
        return part

    def _mandatory(self, field: Field, schema: Schema, path: str) -> None:
        if field.name not in schema.properties:
            return
        required = field.name in schema.required
        if self.is_request and field.mandatory is not None and field.mandatory != required:
            documented = "mandatory" if field.mandatory else "optional"
            self.report(path, "mandatory", documented, "required" if required else "optional")

    def _content(
        self, table: Table, type_: Declared, schema: Schema | None, path: str, above: tuple[Table, ...]
    ) -> None:
        """Compare the content of a field, through arrays and maps of the schema."""
        while schema is not None and not schema.properties:
            if schema.items is not None:
                path, schema = f"{path}[]", schema.items
            elif schema.values is not None and type_.kind == "map":
                path, schema = f"{path}{{}}", schema.values
            else:
                break
            type_ = type_.inner or type_
        if schema is None or "object" in schema.kinds:
            self.compare(table, schema, path, above)


def compare_type(type_: Declared, schema: Schema, path: str, report: Callable[..., None]) -> None:
    """Compare a declared type with a schema, through arrays and maps."""
    if type_.kind == "anything":
        return
    kind = JSON_TYPES.get(type_.kind, type_.kind)
    if kind not in schema.kinds:
        report(path, "type", type_.kind, schema.text)
        return
    if type_.inner is None:
        return
    inner, suffix = (schema.items, "[]") if kind == "array" else (schema.values, "{}")
    if inner is not None:
        compare_type(type_.inner, inner, path + suffix, report)
